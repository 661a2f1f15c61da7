-- The author is asked first; what is sent then is held.
ALTER TYPE "ScreeningOutcome" ADD VALUE 'ask' BEFORE 'hold';

CREATE TYPE "PolicyAction" AS ENUM ('publish', 'queue', 'ask', 'hold', 'urgent', 'urgent_hold');

-- What the engine was when it answered, so that an old answer can be explained ------------------------

CREATE TABLE "screening_setup" (
    "id" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "weights_hash" TEXT,
    "rules" TEXT[],
    "policy" JSONB NOT NULL,
    "phrases" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screening_setup_pkey" PRIMARY KEY ("id")
);

-- Null in runs that were made before these were kept.
ALTER TABLE "screening_run"
  ADD COLUMN "setup_id" TEXT,
  ADD COLUMN "article_revision_id" UUID,
  ADD COLUMN "author_standing" "Standing",
  ADD COLUMN "published_posts" INTEGER,
  ADD COLUMN "imported" BOOLEAN,
  ADD COLUMN "priority" "CasePriority";

ALTER TABLE "screening_run" ADD CONSTRAINT "screening_run_setup_id_fkey"
  FOREIGN KEY ("setup_id") REFERENCES "screening_setup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "screening_run" ADD CONSTRAINT "screening_run_article_revision_id_fkey"
  FOREIGN KEY ("article_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER screening_setup_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON screening_setup
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The policy that administrators edit ---------------------------------------------------------------

CREATE TABLE "policy_rule" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "label" "FindingLabel" NOT NULL,
    "standing" "Standing" NOT NULL,
    "action" "PolicyAction",
    "min_score" DOUBLE PRECISION,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_rule_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "policy_rule_seq_key" ON "policy_rule"("seq");
CREATE INDEX "policy_rule_label_standing_seq_idx" ON "policy_rule"("label", "standing", "seq");
ALTER TABLE "policy_rule" ADD CONSTRAINT "policy_rule_changed_by_fkey"
  FOREIGN KEY ("changed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no administrator can switch off: a moderator sees every emergency, and nobody else sees that somebody
-- urges others to stop a treatment before one has looked. Both whatever the score.
ALTER TABLE policy_rule
  ADD CONSTRAINT policy_rule_score CHECK (min_score BETWEEN 0 AND 1),
  ADD CONSTRAINT policy_rule_score_needs_action CHECK (min_score IS NULL OR action IS NOT NULL),
  ADD CONSTRAINT policy_rule_emergency CHECK (
    label <> 'emergency' OR (action IS DISTINCT FROM 'publish' AND min_score IS NULL)),
  ADD CONSTRAINT policy_rule_stop_treatment CHECK (
    label <> 'stop_treatment' OR ((action IS NULL OR action IN ('hold', 'urgent_hold')) AND min_score IS NULL)),
  ADD CONSTRAINT policy_rule_not_phrases CHECK (label <> 'listed_phrase');
CREATE TRIGGER policy_rule_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_rule
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Going over old posts ------------------------------------------------------------------------------

CREATE TABLE "rescreen" (
    "id" UUID NOT NULL,
    "cursor" UUID,
    "total" INTEGER NOT NULL,
    "passed" INTEGER NOT NULL DEFAULT 0,
    "screened" INTEGER NOT NULL DEFAULT 0,
    "opened" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "rescreen_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX rescreen_one_unfinished ON rescreen ((finished_at IS NULL)) WHERE finished_at IS NULL;
