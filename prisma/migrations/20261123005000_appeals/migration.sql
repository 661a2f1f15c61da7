-- Appeals and undoing: what holds whoever writes.

-- An appeal is against a decision of the first instance that stands; what was decided on appeal is final. Undoing the
-- decision answers the appeals against it, and there the one who decided may be the one who undoes.
CREATE OR REPLACE FUNCTION appeal_check() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- Only a decision on the same post and text is undone; never by its author, by somebody who reported it, or, where the
-- decision heard an appeal, by the one whose decision was appealed against or who appealed.
CREATE FUNCTION moderation_event_check_undo() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  undone moderation_event;
BEGIN
  SELECT * INTO undone FROM moderation_event WHERE id = NEW.undoes_id;
  IF undone.decision IS NULL OR (undone.post_id, undone.revision_id) IS DISTINCT FROM (NEW.post_id, NEW.revision_id) THEN
    RAISE EXCEPTION 'what is undone is a decision on the same text' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM post WHERE id = NEW.post_id AND author_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody undoes a decision on their own post' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM flag WHERE case_id = undone.case_id AND reporter_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody undoes a decision on a post that they reported' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM appeal a JOIN moderation_event e ON e.id = a.event_id
    WHERE a.deciding_event_id = undone.id AND NEW.actor_id IN (e.actor_id, a.appellant_id)) THEN
    RAISE EXCEPTION 'what was decided on appeal is not undone by those whom it concerns' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER moderation_event_undo BEFORE INSERT ON moderation_event
  FOR EACH ROW WHEN (NEW.undoes_id IS NOT NULL) EXECUTE FUNCTION moderation_event_check_undo();

-- Who was told of a decision is found by the decision.
CREATE INDEX notification_event ON notification (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX moderation_event_batch ON moderation_event (batch_id) WHERE batch_id IS NOT NULL;
