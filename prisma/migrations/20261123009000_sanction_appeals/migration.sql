-- A second moderator did not agree to a consequence: the record tells it.
ALTER TYPE "ModerationEventKind" ADD VALUE 'sanction_refused' AFTER 'sanction_lifted';

-- As before, and a member may appeal as well against a consequence that was imposed on them without a decision.
CREATE OR REPLACE FUNCTION appeal_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  appealed moderation_event;
  deciding moderation_event;
BEGIN
  SELECT * INTO appealed FROM moderation_event WHERE id = NEW.event_id;
  IF TG_OP = 'INSERT' THEN
    IF appealed.post_id <> NEW.post_id THEN
      RAISE EXCEPTION 'an appeal is against a decision on its post' USING ERRCODE = 'check_violation';
    END IF;
    IF appealed.decision IS NULL
      AND NOT EXISTS (SELECT FROM sanction WHERE event_id = NEW.event_id AND member_id = NEW.appellant_id) THEN
      RAISE EXCEPTION 'an appeal is against a decision, or against a consequence for the one who appeals'
        USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.created_at > appealed.created_at + interval '30 days' THEN
      RAISE EXCEPTION 'an appeal comes within 30 days' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM appeal WHERE deciding_event_id = NEW.event_id) THEN
      RAISE EXCEPTION 'what was decided on appeal is final' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM moderation_event WHERE undoes_id = NEW.event_id) THEN
      RAISE EXCEPTION 'a decision that was undone is not appealed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.event_id, NEW.post_id, NEW.case_id, NEW.appellant_id, NEW.text, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.event_id, OLD.post_id, OLD.case_id, OLD.appellant_id, OLD.text, OLD.created_at)
    OR (OLD.outcome IS NOT NULL AND NEW.outcome IS NOT NULL AND NEW IS DISTINCT FROM OLD) THEN
    RAISE EXCEPTION 'an appeal is answered, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- An answer is taken back only with the decision that gave it.
  IF OLD.outcome IS NOT NULL AND NEW.outcome IS NULL
    AND NOT EXISTS (SELECT FROM moderation_event WHERE undoes_id = OLD.deciding_event_id) THEN
    RAISE EXCEPTION 'an appeal is answered, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.deciding_event_id IS NOT NULL THEN
    SELECT * INTO deciding FROM moderation_event WHERE id = NEW.deciding_event_id;
    IF deciding.post_id <> NEW.post_id OR deciding.actor_id IS NULL OR deciding.actor_id = NEW.appellant_id
      OR (deciding.actor_id = appealed.actor_id AND deciding.undoes_id IS DISTINCT FROM NEW.event_id) THEN
      RAISE EXCEPTION 'an appeal is heard by somebody else than the one who decided' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
