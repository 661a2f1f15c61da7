-- What Prisma's schema language cannot say of the moderation desk.

-- The queue -------------------------------------------------------------------------------------

DROP INDEX moderation_case_queue;
-- Urgent cases first, then by when they are due. Each view of the queue reads one of these from where its last page
-- ended, however many cases wait.
CREATE INDEX moderation_case_queue ON moderation_case ((lane <> 'urgent'), due_at, id) WHERE status = 'open';
CREATE INDEX moderation_case_lane ON moderation_case (lane, due_at, id) WHERE status = 'open';
CREATE INDEX moderation_case_article ON moderation_case (article_id, (lane <> 'urgent'), due_at, id) WHERE status = 'open';
CREATE INDEX moderation_case_labels ON moderation_case USING gin (labels) WHERE status = 'open';
CREATE INDEX moderation_case_closed ON moderation_case (closed_at) WHERE status = 'closed';

-- Whoever looks at the desk hears what happens to cases and claims, in whichever process it happens; it is sent when
-- the transaction commits. PostgreSQL's NOTIFY has room for 8,000 bytes.
CREATE FUNCTION desk_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'case_claim' THEN
    IF TG_OP = 'UPDATE' AND NEW.moderator_id = OLD.moderator_id THEN
      RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' THEN
      PERFORM pg_notify('desk', json_build_object('kind', 'released', 'caseId', OLD.case_id, 'by', OLD.moderator_id)::text);
    ELSE
      PERFORM pg_notify('desk', json_build_object('kind', 'claimed', 'caseId', NEW.case_id, 'by', NEW.moderator_id)::text);
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM pg_notify('desk', json_build_object('kind', 'opened', 'caseId', NEW.id)::text);
  ELSIF (NEW.status, NEW.lane, NEW.revision_id) IS DISTINCT FROM (OLD.status, OLD.lane, OLD.revision_id) THEN
    PERFORM pg_notify('desk', json_build_object('kind', 'changed', 'caseId', NEW.id, 'status', NEW.status)::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER case_claim_tell AFTER INSERT OR UPDATE OR DELETE ON case_claim FOR EACH ROW EXECUTE FUNCTION desk_tell();
CREATE TRIGGER moderation_case_tell AFTER INSERT OR UPDATE ON moderation_case FOR EACH ROW EXECUTE FUNCTION desk_tell();

-- Sizes and shapes ------------------------------------------------------------------------------

ALTER TABLE member
  ADD CONSTRAINT member_posts_to_review_not_negative CHECK (posts_to_review BETWEEN 0 AND 100),
  ADD CONSTRAINT member_reports_counted CHECK (reports_agreed BETWEEN 0 AND reports_decided);
ALTER TABLE post ADD CONSTRAINT post_lock_is_of_the_thread CHECK (locked_at IS NULL OR parent_id IS NULL);
ALTER TABLE sentence_verdict ADD CONSTRAINT verdict_span CHECK (
  (start_offset IS NULL AND end_offset IS NULL AND quote IS NULL)
  OR (start_offset >= 0 AND end_offset > start_offset AND quote IS NOT NULL));
ALTER TABLE sanction
  ADD CONSTRAINT sanction_message_size CHECK (char_length(message) BETWEEN 1 AND 2000),
  ADD CONSTRAINT sanction_ends CHECK ((kind IN ('silence', 'suspension')) = (ends_at IS NOT NULL)),
  ADD CONSTRAINT sanction_ends_later CHECK (ends_at > starts_at),
  ADD CONSTRAINT sanction_posts CHECK ((kind = 'premoderation') = (posts IS NOT NULL) AND posts BETWEEN 1 AND 100),
  ADD CONSTRAINT sanction_lifted_has_reason CHECK (lifted_at IS NULL OR lift_reason <> ''),
  ADD CONSTRAINT sanction_not_own CHECK (member_id <> imposed_by);
ALTER TABLE appeal
  ADD CONSTRAINT appeal_text_size CHECK (char_length(text) BETWEEN 1 AND 2000),
  ADD CONSTRAINT appeal_reply_size CHECK (char_length(reply) <= 2000),
  ADD CONSTRAINT appeal_decided_is_whole CHECK (
    (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (deciding_event_id IS NULL));
ALTER TABLE second_review
  ADD CONSTRAINT second_review_is_whole CHECK (
    (second_by IS NULL) = (second_at IS NULL) AND (second_by IS NULL) = (second IS NULL)
    AND (second_by IS NULL) = (agreed IS NULL)),
  ADD CONSTRAINT second_review_by_another CHECK (second_by <> first_by);
CREATE UNIQUE INDEX second_review_one_waits ON second_review (case_id) WHERE second_by IS NULL AND dropped_at IS NULL;
ALTER TABLE case_comment ADD CONSTRAINT case_comment_size CHECK (char_length(text) BETWEEN 1 AND 4000);
ALTER TABLE opinion_request
  ADD CONSTRAINT opinion_sizes CHECK (char_length(question) BETWEEN 1 AND 2000 AND char_length(answer) BETWEEN 1 AND 4000),
  ADD CONSTRAINT opinion_answered_is_whole CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE member_note ADD CONSTRAINT member_note_size CHECK (char_length(text) BETWEEN 1 AND 2000);
ALTER TABLE canned_text
  ADD CONSTRAINT canned_text_sizes CHECK (char_length(title) BETWEEN 1 AND 80 AND char_length(text) BETWEEN 1 AND 2000);
ALTER TABLE desk_setting ADD CONSTRAINT desk_setting_ranges CHECK (
  sample_per_mille BETWEEN 0 AND 1000 AND second_removal_reach >= 0 AND second_suspension_days >= 1);
ALTER TABLE moderation_event
  ADD CONSTRAINT event_undoes_iff_undone CHECK ((kind = 'undone') = (undoes_id IS NOT NULL));

-- Who judges ------------------------------------------------------------------------------------

-- Nobody decides on their own post, on one that they reported, or on an appeal against their own decision.
CREATE OR REPLACE FUNCTION moderation_event_check_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision IS NULL THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM post WHERE id = NEW.post_id AND author_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody decides on their own post' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM flag WHERE case_id = NEW.case_id AND reporter_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody decides on a post that they reported' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM appeal a JOIN moderation_event e ON e.id = a.event_id
    WHERE a.case_id = NEW.case_id AND a.outcome IS NULL AND (e.actor_id = NEW.actor_id OR a.appellant_id = NEW.actor_id)) THEN
    RAISE EXCEPTION 'an appeal is heard by somebody else than the one who decided' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION appeal_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  appealed moderation_event;
  deciding moderation_event;
BEGIN
  SELECT * INTO appealed FROM moderation_event WHERE id = NEW.event_id;
  IF TG_OP = 'INSERT' THEN
    IF appealed.decision IS NULL OR appealed.post_id <> NEW.post_id THEN
      RAISE EXCEPTION 'an appeal is against a decision on its post' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.created_at > appealed.created_at + interval '30 days' THEN
      RAISE EXCEPTION 'an appeal comes within 30 days' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.event_id, NEW.post_id, NEW.case_id, NEW.appellant_id, NEW.text, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.event_id, OLD.post_id, OLD.case_id, OLD.appellant_id, OLD.text, OLD.created_at)
    OR (OLD.outcome IS NOT NULL AND NEW.outcome IS NOT NULL AND NEW IS DISTINCT FROM OLD) THEN
    RAISE EXCEPTION 'an appeal is answered, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.deciding_event_id IS NOT NULL THEN
    SELECT * INTO deciding FROM moderation_event WHERE id = NEW.deciding_event_id;
    IF deciding.actor_id IS NULL OR deciding.actor_id IN (appealed.actor_id, NEW.appellant_id) THEN
      RAISE EXCEPTION 'an appeal is heard by somebody else than the one who decided' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_fair BEFORE INSERT OR UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION appeal_check();

-- Whoever takes a post away as misinformation has said so of one of its sentences, or of its whole text; somebody's
-- own experience or question alone is never taken away so. Checked at commit: verdicts are written after their event.
CREATE FUNCTION moderation_event_check_verdicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision IN ('hide', 'remove') AND NEW.reason IN ('unsupported_claim', 'contradicts_article', 'dangerous_advice')
    AND NOT EXISTS (
      SELECT FROM sentence_verdict WHERE event_id = NEW.id
        AND verdict IN ('unsupported_claim', 'contradicts_article', 'dangerous_advice')) THEN
    RAISE EXCEPTION 'an own experience or a question alone is not taken away as misinformation' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER moderation_event_verdicts AFTER INSERT ON moderation_event
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION moderation_event_check_verdicts();

-- What is written stays written -----------------------------------------------------------------

CREATE TRIGGER sentence_verdict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sentence_verdict
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_setting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk_setting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_comment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_comment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER member_note_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON member_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sanction_no_delete BEFORE DELETE OR TRUNCATE ON sanction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appeal_no_delete BEFORE DELETE OR TRUNCATE ON appeal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER second_review_no_delete BEFORE DELETE OR TRUNCATE ON second_review
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Of a sanction only this may be written later: that it was acknowledged, and that it was lifted.
CREATE FUNCTION sanction_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  OLD.acknowledged_at := NEW.acknowledged_at;
  OLD.lifted_at := NEW.lifted_at;
  OLD.lifted_by := NEW.lifted_by;
  OLD.lift_reason := NEW.lift_reason;
  IF NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a sanction can be lifted, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sanction_keep BEFORE UPDATE ON sanction FOR EACH ROW EXECUTE FUNCTION sanction_check_change();

CREATE FUNCTION second_review_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.case_id, NEW.revision_id, NEW.first_by, NEW.first, NEW.first_at)
    IS DISTINCT FROM (OLD.case_id, OLD.revision_id, OLD.first_by, OLD.first, OLD.first_at) OR OLD.second_at IS NOT NULL THEN
    RAISE EXCEPTION 'what a moderator decided first is not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_review_keep BEFORE UPDATE ON second_review FOR EACH ROW EXECUTE FUNCTION second_review_check_change();
