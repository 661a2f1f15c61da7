-- What Prisma's schema language cannot say. Each rule here holds whoever writes: the application,
-- an import, or a person at a prompt.

-- Members ----------------------------------------------------------------------------------------

CREATE UNIQUE INDEX member_handle_key ON member (lower(handle));
CREATE UNIQUE INDEX member_email_key ON member (lower(email)) WHERE email IS NOT NULL;
ALTER TABLE member
  ADD CONSTRAINT member_handle_form CHECK (handle ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{1,28}[A-Za-z0-9]$'),
  ADD CONSTRAINT member_display_name_size CHECK (char_length(display_name) BETWEEN 1 AND 60),
  ADD CONSTRAINT member_country_size CHECK (char_length(country) BETWEEN 1 AND 60);

-- Articles ---------------------------------------------------------------------------------------

ALTER TABLE article ADD CONSTRAINT article_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE article_revision ADD CONSTRAINT article_revision_number_positive CHECK (number > 0);
ALTER TABLE passage
  ADD CONSTRAINT passage_anchor_form CHECK (anchor ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT passage_section_or_part CHECK ((kind = 'section') = (section_id IS NULL));

CREATE INDEX passage_search ON passage USING gin (to_tsvector('english', heading || ' ' || text));

-- Posts ------------------------------------------------------------------------------------------

ALTER TABLE post
  ADD CONSTRAINT post_reply_has_parent CHECK ((kind = 'reply') = (parent_id IS NOT NULL)),
  ADD CONSTRAINT post_root_is_first CHECK ((parent_id IS NULL) = (root_id = id)),
  ADD CONSTRAINT post_root_has_no_branch CHECK ((parent_id IS NULL) = (branch_id IS NULL)),
  ADD CONSTRAINT post_root_depth CHECK ((parent_id IS NULL) = (depth = 0)),
  ADD CONSTRAINT post_path_size CHECK (octet_length(path) BETWEEN 16 AND 96 AND octet_length(path) % 16 = 0),
  ADD CONSTRAINT post_counts_not_negative
    CHECK (reply_count >= 0 AND clinician_count >= 0 AND child_count >= 0 AND helpful_count >= 0 AND same_here_count >= 0);

ALTER TABLE post_revision
  ADD CONSTRAINT post_revision_number_positive CHECK (number > 0),
  ADD CONSTRAINT post_revision_title_size CHECK (char_length(title) BETWEEN 1 AND 200),
  ADD CONSTRAINT post_revision_markdown_size CHECK (char_length(markdown) BETWEEN 1 AND 20000);

CREATE INDEX post_revision_search ON post_revision USING gin (to_tsvector('english', coalesce(title, '') || ' ' || markdown));

-- What readers may see of a thread: published posts, and gaps that hold published ones. Each list of
-- the conversation is one of these indexes, read from where the last page ended.
CREATE INDEX post_newest ON post (article_id, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR child_count > 0);
CREATE INDEX post_newest_of_kind ON post (article_id, kind, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR child_count > 0);
CREATE INDEX post_best ON post (article_id, score DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR child_count > 0);
CREATE INDEX post_best_of_kind ON post (article_id, kind, score DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR child_count > 0);
CREATE INDEX post_unanswered ON post (article_id, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND kind = 'question' AND status = 'published' AND reply_count = 0;
CREATE INDEX post_branch_visible ON post (branch_id, path) WHERE status = 'published' OR child_count > 0;
CREATE INDEX post_recent_questions ON post (created_at DESC, id DESC)
  WHERE parent_id IS NULL AND kind = 'question' AND status = 'published';

-- A post stands where its parent says: same article, one deeper, path continued. A new page of the
-- thread (a branch) begins below every sixth level, which bounds the path and so its index. The
-- revision that it shows is one of its own.
CREATE FUNCTION post_check_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parent post;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.parent_id, NEW.root_id, NEW.branch_id, NEW.path, NEW.depth, NEW.kind, NEW.author_id, NEW.created_at)
    IS DISTINCT FROM (OLD.parent_id, OLD.root_id, OLD.branch_id, OLD.path, OLD.depth, OLD.kind, OLD.author_id, OLD.created_at) THEN
    RAISE EXCEPTION 'a post does not move: %', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.current_revision_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM post_revision WHERE id = NEW.current_revision_id AND post_id = NEW.id) THEN
    RAISE EXCEPTION 'post % cannot show the text of another', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.parent_id IS NULL THEN
    IF NEW.path <> uuid_send(NEW.id) THEN
      RAISE EXCEPTION 'the path of a first post is its own id: %', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO parent FROM post WHERE id = NEW.parent_id;
  IF NEW.article_id <> parent.article_id OR NEW.root_id <> parent.root_id OR NEW.depth <> parent.depth + 1
    OR NEW.branch_id <> (CASE WHEN parent.depth % 6 = 0 THEN parent.id ELSE parent.branch_id END)
    OR NEW.path <> (CASE WHEN parent.depth % 6 = 0 THEN ''::bytea ELSE parent.path END) || uuid_send(NEW.id) THEN
    RAISE EXCEPTION 'the place of post % does not follow from its parent %', NEW.id, parent.id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER post_place BEFORE INSERT OR UPDATE ON post FOR EACH ROW EXECUTE FUNCTION post_check_place();

CREATE FUNCTION post_revision_check_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.title IS NOT NULL) <> (SELECT kind = 'question' FROM post WHERE id = NEW.post_id) THEN
    RAISE EXCEPTION 'a question has a title and nothing else has one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER post_revision_title BEFORE INSERT ON post_revision FOR EACH ROW EXECUTE FUNCTION post_revision_check_title();

-- Counts and score -------------------------------------------------------------------------------

CREATE FUNCTION post_score() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.score := 4 * NEW.helpful_count + 2 * NEW.same_here_count + NEW.reply_count + 6 * least(NEW.clinician_count, 1);
  RETURN NEW;
END $$;
CREATE TRIGGER post_keep_score BEFORE INSERT OR UPDATE ON post FOR EACH ROW EXECUTE FUNCTION post_score();

CREATE FUNCTION post_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_published boolean := TG_OP = 'UPDATE' AND OLD.status = 'published';
  is_published boolean := NEW.status = 'published';
  was_seen boolean := TG_OP = 'UPDATE' AND (OLD.status = 'published' OR OLD.child_count > 0);
  is_seen boolean := NEW.status = 'published' OR NEW.child_count > 0;
  step int := is_published::int - was_published::int;
  by_clinician boolean;
BEGIN
  IF NEW.parent_id IS NULL THEN
    RETURN NULL;
  END IF;
  IF was_seen <> is_seen THEN
    UPDATE post SET child_count = child_count + is_seen::int - was_seen::int WHERE id = NEW.parent_id;
  END IF;
  IF step <> 0 THEN
    SELECT role = 'clinician' INTO by_clinician FROM member WHERE id = NEW.author_id;
    UPDATE post
      SET reply_count = reply_count + step,
          clinician_count = greatest(0, clinician_count + CASE WHEN by_clinician THEN step ELSE 0 END)
      WHERE id = NEW.root_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER post_keep_counts AFTER INSERT OR UPDATE OF status, child_count ON post
  FOR EACH ROW EXECUTE FUNCTION post_count();

CREATE FUNCTION reaction_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  step int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
  r reaction := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  UPDATE post
    SET helpful_count = helpful_count + CASE r.kind WHEN 'helpful' THEN step ELSE 0 END,
        same_here_count = same_here_count + CASE r.kind WHEN 'same_here' THEN step ELSE 0 END
    WHERE id = r.post_id;
  RETURN NULL;
END $$;
CREATE TRIGGER reaction_keep_counts AFTER INSERT OR DELETE ON reaction FOR EACH ROW EXECUTE FUNCTION reaction_count();

-- Screening and moderation -----------------------------------------------------------------------

ALTER TABLE finding
  ADD CONSTRAINT finding_span CHECK (start_offset >= 0 AND end_offset > start_offset),
  ADD CONSTRAINT finding_score CHECK (score BETWEEN 0 AND 1);
ALTER TABLE flag
  ADD CONSTRAINT flag_span CHECK (
    (start_offset IS NULL AND end_offset IS NULL AND quote IS NULL)
    OR (start_offset >= 0 AND end_offset > start_offset AND quote IS NOT NULL)),
  ADD CONSTRAINT flag_note_size CHECK (char_length(note) <= 1000);
ALTER TABLE context_note
  ADD CONSTRAINT context_note_text_size CHECK (char_length(text) BETWEEN 1 AND 1000),
  ADD CONSTRAINT context_note_span CHECK (
    (start_offset IS NULL AND end_offset IS NULL AND quote IS NULL)
    OR (start_offset >= 0 AND end_offset > start_offset AND quote IS NOT NULL));
ALTER TABLE phrase ADD CONSTRAINT phrase_size CHECK (char_length(phrase) BETWEEN 2 AND 100);
CREATE UNIQUE INDEX phrase_key ON phrase (list, lower(phrase));

ALTER TABLE moderation_case
  ADD CONSTRAINT case_closed_has_time CHECK ((status = 'closed') = (closed_at IS NOT NULL));
CREATE UNIQUE INDEX moderation_case_one_open ON moderation_case (post_id) WHERE status <> 'closed';
CREATE INDEX moderation_case_queue ON moderation_case (priority DESC, opened_at, id) WHERE status = 'open';

ALTER TABLE moderation_event
  ADD CONSTRAINT event_decision_is_whole CHECK (
    (kind = 'decided') = (decision IS NOT NULL)
    AND (kind <> 'decided' OR (actor_id IS NOT NULL AND case_id IS NOT NULL))),
  ADD CONSTRAINT event_refusal_has_reason CHECK (
    decision IS NULL OR decision IN ('publish', 'publish_with_note') OR reason IS NOT NULL),
  ADD CONSTRAINT event_note_iff_with_note CHECK ((note_id IS NOT NULL) = (decision IS NOT DISTINCT FROM 'publish_with_note')),
  -- Somebody's own experience, or a question, is never taken away as misinformation.
  ADD CONSTRAINT event_experience_stays CHECK (
    NOT (decision IN ('hide', 'remove') AND reason IN ('own_experience', 'question', 'no_problem'))),
  ADD CONSTRAINT event_screening_says_whether_it_holds CHECK ((kind IN ('screened', 'resubmitted')) = (holds IS NOT NULL));

-- Nobody decides on their own post, nor on one that they reported.
CREATE FUNCTION moderation_event_check_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision IS NOT NULL AND EXISTS (SELECT FROM post WHERE id = NEW.post_id AND author_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody decides on their own post' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.decision IS NOT NULL AND EXISTS (SELECT FROM flag WHERE case_id = NEW.case_id AND reporter_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody decides on a post that they reported' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER moderation_event_judge BEFORE INSERT ON moderation_event
  FOR EACH ROW EXECUTE FUNCTION moderation_event_check_judge();

-- A post's status is what its last event left; checked when the transaction commits.
CREATE FUNCTION post_check_status() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_status "PostStatus";
  last_status "PostStatus";
BEGIN
  SELECT status INTO now_status FROM post WHERE id = NEW.id;
  SELECT status_after INTO last_status FROM moderation_event WHERE post_id = NEW.id ORDER BY seq DESC LIMIT 1;
  IF last_status IS DISTINCT FROM now_status THEN
    RAISE EXCEPTION 'post % is % but its last event left it %', NEW.id, now_status, last_status
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER post_status_follows_events AFTER INSERT OR UPDATE OF status ON post
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION post_check_status();

-- What is written stays written ------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER moderation_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON moderation_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER post_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON post_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER passage_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON passage
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER screening_run_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON screening_run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Of a note only its withdrawal may be written later.
CREATE FUNCTION context_note_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  OLD.withdrawn_at := NEW.withdrawn_at;
  IF NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a context note can be withdrawn, not rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER context_note_keep BEFORE UPDATE ON context_note FOR EACH ROW EXECUTE FUNCTION context_note_check_change();
CREATE TRIGGER context_note_no_delete BEFORE DELETE OR TRUNCATE ON context_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
