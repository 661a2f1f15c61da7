-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'clinician', 'moderator', 'admin');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('new', 'established', 'trusted');

-- CreateEnum
CREATE TYPE "PassageKind" AS ENUM ('section', 'paragraph', 'item');

-- CreateEnum
CREATE TYPE "PostKind" AS ENUM ('question', 'experience', 'reply');

-- CreateEnum
CREATE TYPE "PostStatus" AS ENUM ('published', 'held', 'returned', 'hidden', 'removed', 'deleted');

-- CreateEnum
CREATE TYPE "ReactionKind" AS ENUM ('helpful', 'same_here');

-- CreateEnum
CREATE TYPE "FindingLabel" AS ENUM ('remedy_claim', 'contradiction', 'stop_treatment', 'emergency', 'personal_data', 'abuse', 'spam', 'listed_phrase', 'first_posts', 'form');

-- CreateEnum
CREATE TYPE "ScreeningOutcome" AS ENUM ('publish', 'queue', 'hold', 'urgent');

-- CreateEnum
CREATE TYPE "FlagReason" AS ENUM ('unsupported_remedy', 'contradicts_article', 'dangerous_advice', 'someone_in_danger', 'private_information', 'abuse', 'spam', 'other');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('open', 'returned', 'closed');

-- CreateEnum
CREATE TYPE "CasePriority" AS ENUM ('normal', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "ModerationEventKind" AS ENUM ('screened', 'reported', 'case_opened', 'decided', 'resubmitted', 'edited', 'deleted');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('publish', 'publish_with_note', 'return_to_author', 'hide', 'remove');

-- CreateEnum
CREATE TYPE "DecisionReason" AS ENUM ('own_experience', 'question', 'no_problem', 'unsupported_claim', 'contradicts_article', 'dangerous_advice', 'private_data', 'abuse', 'spam', 'off_topic');

-- CreateEnum
CREATE TYPE "PhraseListName" AS ENUM ('block', 'hold', 'watch');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('post_decided', 'reply_received', 'report_decided');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "current_revision_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_bio" TEXT NOT NULL DEFAULT '',
    "reviewer" TEXT,
    "sources" TEXT[],
    "last_updated" DATE NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "article_revision_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "kind" "PassageKind" NOT NULL,
    "section_id" UUID,
    "heading" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "country" TEXT,
    "email" TEXT,
    "password_hash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'member',
    "standing" "Standing" NOT NULL DEFAULT 'new',
    "suspended_until" TIMESTAMPTZ(3),
    "silenced_until" TIMESTAMPTZ(3),
    "import_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "PostKind" NOT NULL,
    "status" "PostStatus" NOT NULL,
    "parent_id" UUID,
    "root_id" UUID NOT NULL,
    "branch_id" UUID,
    "path" BYTEA NOT NULL,
    "depth" INTEGER NOT NULL,
    "current_revision_id" UUID,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "clinician_count" INTEGER NOT NULL DEFAULT 0,
    "child_count" INTEGER NOT NULL DEFAULT 0,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "same_here_count" INTEGER NOT NULL DEFAULT 0,
    "score" INTEGER NOT NULL DEFAULT 0,
    "import_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_revision" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT,
    "markdown" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_citation" (
    "post_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "passage_id" UUID NOT NULL,

    CONSTRAINT "post_citation_pkey" PRIMARY KEY ("post_id","anchor")
);

-- CreateTable
CREATE TABLE "reaction" (
    "post_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reaction_pkey" PRIMARY KEY ("post_id","member_id","kind")
);

-- CreateTable
CREATE TABLE "screening_run" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "engine_version" TEXT NOT NULL,
    "outcome" "ScreeningOutcome" NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "reasons" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screening_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "label" "FindingLabel" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "phase" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_passage" (
    "finding_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "finding_passage_pkey" PRIMARY KEY ("finding_id","rank")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" "FlagReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "quote" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_case" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "status" "CaseStatus" NOT NULL DEFAULT 'open',
    "priority" "CasePriority" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_event" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "post_id" UUID NOT NULL,
    "case_id" UUID,
    "revision_id" UUID NOT NULL,
    "actor_id" UUID,
    "kind" "ModerationEventKind" NOT NULL,
    "decision" "Decision",
    "reason" "DecisionReason",
    "message" TEXT NOT NULL DEFAULT '',
    "note_id" UUID,
    "holds" BOOLEAN,
    "status_before" "PostStatus",
    "status_after" "PostStatus" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "context_note" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "article_revision_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "quote" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "context_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "context_note_passage" (
    "note_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "article_revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "context_note_passage_pkey" PRIMARY KEY ("note_id","position")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "post_id" UUID NOT NULL,
    "event_id" UUID,
    "read_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_visit" (
    "member_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_visit_pkey" PRIMARY KEY ("member_id","article_id")
);

-- CreateTable
CREATE TABLE "phrase" (
    "id" UUID NOT NULL,
    "list" "PhraseListName" NOT NULL,
    "phrase" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phrase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_current_revision_id_key" ON "article"("current_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_number_key" ON "article_revision"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "passage_article_revision_id_anchor_key" ON "passage"("article_revision_id", "anchor");

-- CreateIndex
CREATE UNIQUE INDEX "passage_article_revision_id_position_key" ON "passage"("article_revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "passage_id_article_revision_id_key" ON "passage"("id", "article_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_import_key_key" ON "member"("import_key");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "post_current_revision_id_key" ON "post"("current_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_import_key_key" ON "post"("import_key");

-- CreateIndex
CREATE INDEX "post_branch_id_path_idx" ON "post"("branch_id", "path");

-- CreateIndex
CREATE INDEX "post_parent_id_idx" ON "post"("parent_id");

-- CreateIndex
CREATE INDEX "post_root_id_idx" ON "post"("root_id");

-- CreateIndex
CREATE INDEX "post_author_id_created_at_idx" ON "post"("author_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "post_revision_post_id_number_key" ON "post_revision"("post_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "post_revision_id_post_id_key" ON "post_revision"("id", "post_id");

-- CreateIndex
CREATE INDEX "post_citation_anchor_idx" ON "post_citation"("anchor");

-- CreateIndex
CREATE INDEX "post_citation_passage_id_idx" ON "post_citation"("passage_id");

-- CreateIndex
CREATE INDEX "screening_run_post_id_idx" ON "screening_run"("post_id");

-- CreateIndex
CREATE INDEX "screening_run_revision_id_idx" ON "screening_run"("revision_id");

-- CreateIndex
CREATE INDEX "finding_run_id_idx" ON "finding"("run_id");

-- CreateIndex
CREATE INDEX "finding_revision_id_idx" ON "finding"("revision_id");

-- CreateIndex
CREATE INDEX "finding_passage_passage_id_idx" ON "finding_passage"("passage_id");

-- CreateIndex
CREATE INDEX "flag_case_id_idx" ON "flag"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "flag_revision_id_reporter_id_key" ON "flag"("revision_id", "reporter_id");

-- CreateIndex
CREATE INDEX "moderation_case_post_id_idx" ON "moderation_case"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_event_seq_key" ON "moderation_event"("seq");

-- CreateIndex
CREATE INDEX "moderation_event_post_id_seq_idx" ON "moderation_event"("post_id", "seq");

-- CreateIndex
CREATE INDEX "moderation_event_case_id_idx" ON "moderation_event"("case_id");

-- CreateIndex
CREATE INDEX "context_note_post_id_idx" ON "context_note"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "context_note_id_article_revision_id_key" ON "context_note"("id", "article_revision_id");

-- CreateIndex
CREATE INDEX "context_note_passage_passage_id_idx" ON "context_note_passage"("passage_id");

-- CreateIndex
CREATE INDEX "notification_member_id_created_at_idx" ON "notification"("member_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_article_revision_id_fkey" FOREIGN KEY ("article_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "post_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_citation" ADD CONSTRAINT "post_citation_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_citation" ADD CONSTRAINT "post_citation_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_run" ADD CONSTRAINT "screening_run_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_run" ADD CONSTRAINT "screening_run_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "screening_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_passage" ADD CONSTRAINT "finding_passage_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_passage" ADD CONSTRAINT "finding_passage_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_event" ADD CONSTRAINT "moderation_event_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "context_note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note" ADD CONSTRAINT "context_note_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note" ADD CONSTRAINT "context_note_revision_id_post_id_fkey" FOREIGN KEY ("revision_id", "post_id") REFERENCES "post_revision"("id", "post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note" ADD CONSTRAINT "context_note_article_revision_id_fkey" FOREIGN KEY ("article_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note" ADD CONSTRAINT "context_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note_passage" ADD CONSTRAINT "context_note_passage_note_id_article_revision_id_fkey" FOREIGN KEY ("note_id", "article_revision_id") REFERENCES "context_note"("id", "article_revision_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_note_passage" ADD CONSTRAINT "context_note_passage_passage_id_article_revision_id_fkey" FOREIGN KEY ("passage_id", "article_revision_id") REFERENCES "passage"("id", "article_revision_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_visit" ADD CONSTRAINT "article_visit_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_visit" ADD CONSTRAINT "article_visit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phrase" ADD CONSTRAINT "phrase_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

