-- Earlier rulings are looked up by the sentence, and by what it was flagged as; both newest first, so that a page reads
-- as few rows with a million closed cases as with ten.
ALTER TABLE "sentence_verdict" ADD COLUMN     "label" "FindingLabel";

ALTER TABLE sentence_verdict DISABLE TRIGGER sentence_verdict_append_only;
UPDATE sentence_verdict v SET label = f.label FROM finding f WHERE f.id = v.finding_id;
ALTER TABLE sentence_verdict ENABLE TRIGGER sentence_verdict_append_only;

DROP INDEX "sentence_verdict_key_idx";
CREATE INDEX "sentence_verdict_key_created_at_idx" ON "sentence_verdict"("key", "created_at");
CREATE INDEX "sentence_verdict_label_created_at_idx" ON "sentence_verdict"("label", "created_at");

-- Those who can be asked or mentioned are few among all members.
CREATE INDEX member_staff ON member (role) WHERE role <> 'member';

-- What waits for a clinician.
CREATE INDEX opinion_request_waiting ON opinion_request (clinician_id) WHERE answer IS NULL;

-- An opinion is given once; neither it nor the question is rewritten.
CREATE FUNCTION opinion_request_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.answer IS NOT NULL
    OR (NEW.id, NEW.case_id, NEW.finding_id, NEW.asked_by, NEW.clinician_id, NEW.question, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.case_id, OLD.finding_id, OLD.asked_by, OLD.clinician_id, OLD.question, OLD.created_at) THEN
    RAISE EXCEPTION 'a question is answered once, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opinion_request_keep BEFORE UPDATE ON opinion_request
  FOR EACH ROW EXECUTE FUNCTION opinion_request_check_change();
CREATE TRIGGER opinion_request_no_delete BEFORE DELETE OR TRUNCATE ON opinion_request
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_mention_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_mention
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody gives an opinion on their own post.
CREATE FUNCTION opinion_request_check_clinician() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM moderation_case c JOIN post p ON p.id = c.post_id
    WHERE c.id = NEW.case_id AND p.author_id = NEW.clinician_id) THEN
    RAISE EXCEPTION 'nobody gives an opinion on their own post' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opinion_request_fair BEFORE INSERT ON opinion_request
  FOR EACH ROW EXECUTE FUNCTION opinion_request_check_clinician();
