-- CreateEnum
CREATE TYPE "CaseLane" AS ENUM ('urgent', 'appeal', 'second_review', 'resubmitted', 'held', 'reported', 'flagged', 'sampled');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('own_experience', 'question', 'unsupported_claim', 'contradicts_article', 'dangerous_advice', 'private_data', 'not_a_problem');

-- CreateEnum
CREATE TYPE "SanctionKind" AS ENUM ('warning', 'premoderation', 'silence', 'suspension');

-- CreateEnum
CREATE TYPE "SanctionReason" AS ENUM ('unsupported_claims', 'dangerous_advice', 'private_data', 'abuse', 'spam', 'evasion', 'other');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('upheld', 'overturned');

-- CreateEnum
CREATE TYPE "CannedTextUse" AS ENUM ('note', 'message', 'sanction', 'appeal');

-- AlterEnum
ALTER TYPE "FindingLabel" ADD VALUE 'premoderation';

-- AlterEnum
ALTER TYPE "ModerationEventKind" ADD VALUE 'proposed';
ALTER TYPE "ModerationEventKind" ADD VALUE 'undone';
ALTER TYPE "ModerationEventKind" ADD VALUE 'appealed';
ALTER TYPE "ModerationEventKind" ADD VALUE 'appeal_decided';
ALTER TYPE "ModerationEventKind" ADD VALUE 'sanctioned';
ALTER TYPE "ModerationEventKind" ADD VALUE 'sanction_lifted';
ALTER TYPE "ModerationEventKind" ADD VALUE 'locked';
ALTER TYPE "ModerationEventKind" ADD VALUE 'unlocked';
ALTER TYPE "ModerationEventKind" ADD VALUE 'moved';
ALTER TYPE "ModerationEventKind" ADD VALUE 'handed_over';
ALTER TYPE "ModerationEventKind" ADD VALUE 'taken_over';

-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'decision_undone';
ALTER TYPE "NotificationKind" ADD VALUE 'appeal_decided';
ALTER TYPE "NotificationKind" ADD VALUE 'sanctioned';
ALTER TYPE "NotificationKind" ADD VALUE 'sanction_lifted';
ALTER TYPE "NotificationKind" ADD VALUE 'case_mention';
ALTER TYPE "NotificationKind" ADD VALUE 'case_handed_over';
ALTER TYPE "NotificationKind" ADD VALUE 'opinion_asked';
ALTER TYPE "NotificationKind" ADD VALUE 'opinion_given';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "posts_to_review" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reports_agreed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reports_decided" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "moderation_case" ADD COLUMN     "article_id" UUID,
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_look_at" TIMESTAMPTZ(3),
ADD COLUMN     "labels" "FindingLabel"[],
ADD COLUMN     "lane" "CaseLane",
ADD COLUMN     "rank_reasons" JSONB NOT NULL DEFAULT '{}';

-- What cases that were there before say of themselves.
UPDATE "moderation_case" c SET
  "article_id" = p."article_id",
  "due_at" = c."opened_at" + interval '1 day',
  "lane" = (CASE
    WHEN c."priority" = 'urgent' THEN 'urgent'
    WHEN EXISTS (SELECT FROM "moderation_event" e WHERE e."case_id" = c."id" AND e."kind" = 'resubmitted') THEN 'resubmitted'
    WHEN p."status" = 'held' THEN 'held'
    WHEN EXISTS (SELECT FROM "flag" f WHERE f."case_id" = c."id") THEN 'reported'
    ELSE 'flagged' END)::"CaseLane",
  "labels" = ARRAY(SELECT DISTINCT f."label" FROM "finding" f WHERE f."revision_id" = c."revision_id")
FROM "post" p WHERE p."id" = c."post_id";

ALTER TABLE "moderation_case" ALTER COLUMN "article_id" SET NOT NULL,
ALTER COLUMN "due_at" SET NOT NULL,
ALTER COLUMN "lane" SET NOT NULL;

-- AlterTable
ALTER TABLE "moderation_event" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "effects" JSONB,
ADD COLUMN     "undoes_id" UUID;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "case_id" UUID,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "locked_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "case_claim" (
    "case_id" UUID NOT NULL,
    "moderator_id" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_claim_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_key" (
    "case_id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "case_key_pkey" PRIMARY KEY ("case_id","key")
);

-- CreateTable
CREATE TABLE "sentence_verdict" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "finding_id" UUID,
    "moderator_id" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "quote" TEXT,
    "key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sentence_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sanction" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" "SanctionKind" NOT NULL,
    "reason" "SanctionReason" NOT NULL,
    "message" TEXT NOT NULL,
    "imposed_by" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "posts" INTEGER,
    "acknowledged_at" TIMESTAMPTZ(3),
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,
    "lift_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sanction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "appellant_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "AppealOutcome",
    "reply" TEXT NOT NULL DEFAULT '',
    "deciding_event_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_review" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "first_by" UUID NOT NULL,
    "first" JSONB NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "second_by" UUID,
    "second" JSONB,
    "second_at" TIMESTAMPTZ(3),
    "agreed" BOOLEAN,
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_comment" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_mention" (
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "case_mention_pkey" PRIMARY KEY ("comment_id","member_id")
);

-- CreateTable
CREATE TABLE "opinion_request" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "finding_id" UUID,
    "asked_by" UUID NOT NULL,
    "clinician_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "opinion_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_note" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canned_text" (
    "id" UUID NOT NULL,
    "use" "CannedTextUse" NOT NULL,
    "reason" "DecisionReason",
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "canned_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_setting" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "second_removal_reach" INTEGER,
    "second_suspension_days" INTEGER,
    "sample_per_mille" INTEGER NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_moderator" (
    "article_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "appointed_by" UUID,
    "appointed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_moderator_pkey" PRIMARY KEY ("article_id","member_id")
);

-- CreateIndex
CREATE INDEX "case_claim_moderator_id_idx" ON "case_claim"("moderator_id");

-- CreateIndex
CREATE INDEX "case_key_key_idx" ON "case_key"("key");

-- CreateIndex
CREATE INDEX "sentence_verdict_event_id_idx" ON "sentence_verdict"("event_id");

-- CreateIndex
CREATE INDEX "sentence_verdict_case_id_idx" ON "sentence_verdict"("case_id");

-- CreateIndex
CREATE INDEX "sentence_verdict_key_idx" ON "sentence_verdict"("key");

-- CreateIndex
CREATE INDEX "sanction_member_id_starts_at_idx" ON "sanction"("member_id", "starts_at");

-- CreateIndex
CREATE INDEX "sanction_case_id_idx" ON "sanction"("case_id");

-- CreateIndex
CREATE INDEX "appeal_case_id_idx" ON "appeal"("case_id");

-- CreateIndex
CREATE INDEX "appeal_post_id_idx" ON "appeal"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_event_id_appellant_id_key" ON "appeal"("event_id", "appellant_id");

-- CreateIndex
CREATE INDEX "second_review_case_id_idx" ON "second_review"("case_id");

-- CreateIndex
CREATE INDEX "case_comment_case_id_idx" ON "case_comment"("case_id");

-- CreateIndex
CREATE INDEX "case_mention_member_id_idx" ON "case_mention"("member_id");

-- CreateIndex
CREATE INDEX "opinion_request_case_id_idx" ON "opinion_request"("case_id");

-- CreateIndex
CREATE INDEX "opinion_request_clinician_id_idx" ON "opinion_request"("clinician_id");

-- CreateIndex
CREATE INDEX "member_note_member_id_idx" ON "member_note"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_setting_seq_key" ON "desk_setting"("seq");

-- CreateIndex
CREATE INDEX "article_moderator_member_id_idx" ON "article_moderator"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_event_undoes_id_key" ON "moderation_event"("undoes_id");

-- CreateIndex
CREATE INDEX "moderation_event_actor_id_seq_idx" ON "moderation_event"("actor_id", "seq");

-- CreateIndex
CREATE INDEX "moderation_event_kind_created_at_idx" ON "moderation_event"("kind", "created_at");

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_claim" ADD CONSTRAINT "case_claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_claim" ADD CONSTRAINT "case_claim_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_key" ADD CONSTRAINT "case_key_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence_verdict" ADD CONSTRAINT "sentence_verdict_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence_verdict" ADD CONSTRAINT "sentence_verdict_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence_verdict" ADD CONSTRAINT "sentence_verdict_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence_verdict" ADD CONSTRAINT "sentence_verdict_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_imposed_by_fkey" FOREIGN KEY ("imposed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_lifted_by_fkey" FOREIGN KEY ("lifted_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_deciding_event_id_fkey" FOREIGN KEY ("deciding_event_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_appellant_id_fkey" FOREIGN KEY ("appellant_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_review" ADD CONSTRAINT "second_review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_review" ADD CONSTRAINT "second_review_first_by_fkey" FOREIGN KEY ("first_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_review" ADD CONSTRAINT "second_review_second_by_fkey" FOREIGN KEY ("second_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "case_comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_asked_by_fkey" FOREIGN KEY ("asked_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_note" ADD CONSTRAINT "member_note_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_note" ADD CONSTRAINT "member_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canned_text" ADD CONSTRAINT "canned_text_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_setting" ADD CONSTRAINT "desk_setting_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_moderator" ADD CONSTRAINT "article_moderator_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_moderator" ADD CONSTRAINT "article_moderator_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_moderator" ADD CONSTRAINT "article_moderator_appointed_by_fkey" FOREIGN KEY ("appointed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
