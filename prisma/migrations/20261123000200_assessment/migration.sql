-- What an outside assessor says of a flagged sentence: advice, once for each finding.
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "opinion" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "assessor" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "assessment_finding_id_key" ON "assessment"("finding_id");
CREATE INDEX "assessment_run_id_idx" ON "assessment"("run_id");
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_run_id_fkey"
  FOREIGN KEY ("run_id") REFERENCES "screening_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_finding_id_fkey"
  FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE assessment
  ADD CONSTRAINT assessment_opinion CHECK (
    opinion IN ('supported', 'unsupported', 'dangerous', 'unclear', 'unavailable')),
  ADD CONSTRAINT assessment_text CHECK (char_length(text) <= 1000),
  ADD CONSTRAINT assessment_answered CHECK ((opinion = 'unavailable') = (answered_at IS NULL));
CREATE TRIGGER assessment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
