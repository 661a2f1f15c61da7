-- Only what waits is grouped: a closed case has no keys, however many there are. Ranking an opened one writes them anew.
CREATE FUNCTION moderation_case_drop_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM case_key WHERE case_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER moderation_case_ungroup AFTER UPDATE OF status ON moderation_case
  FOR EACH ROW WHEN (NEW.status = 'closed' AND OLD.status <> 'closed') EXECUTE FUNCTION moderation_case_drop_keys();
