-- What an author says beside a text ----------------------------------------------------------------

ALTER TABLE "post_revision"
  ADD COLUMN "stance" TEXT,
  ADD COLUMN "source_url" TEXT,
  ADD CONSTRAINT post_revision_stance_known CHECK (stance IN ('own_experience')),
  ADD CONSTRAINT post_revision_source_form CHECK (source_url ~ '^https?://' AND char_length(source_url) <= 2000);

-- Whom to ring -------------------------------------------------------------------------------------

CREATE TABLE "help_line" (
  "id" UUID NOT NULL,
  "country" TEXT,
  "number" TEXT NOT NULL DEFAULT '',
  "words" TEXT NOT NULL DEFAULT '',
  "crisis_number" TEXT NOT NULL DEFAULT '',
  "crisis_words" TEXT NOT NULL DEFAULT '',

  CONSTRAINT "help_line_pkey" PRIMARY KEY ("id"),
  CONSTRAINT help_line_country_size CHECK (char_length(country) BETWEEN 2 AND 60),
  CONSTRAINT help_line_number_size CHECK (char_length(number) <= 30 AND char_length(crisis_number) <= 30),
  CONSTRAINT help_line_words_size CHECK (char_length(words) <= 300 AND char_length(crisis_words) <= 300),
  -- A country is there for its number; the row for everybody else may have words alone.
  CONSTRAINT help_line_says_something CHECK (number <> '' OR (country IS NULL AND words <> ''))
);
CREATE UNIQUE INDEX help_line_country_key ON help_line (lower(country));
CREATE UNIQUE INDEX help_line_one_default ON help_line ((country IS NULL)) WHERE country IS NULL;

-- Somebody in danger whose country is not listed must still be told something.
CREATE FUNCTION help_line_keep_default() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.country IS NULL AND (TG_OP = 'DELETE' OR NEW.country IS NOT NULL) THEN
    RAISE EXCEPTION 'the help line for everybody else stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER help_line_default_stays BEFORE UPDATE OR DELETE ON help_line
  FOR EACH ROW EXECUTE FUNCTION help_line_keep_default();

-- A beginning that administrators go on with: general emergency numbers, and a crisis line where one is
-- free and well known in the whole country.
INSERT INTO help_line (id, country, number, words, crisis_number, crisis_words)
SELECT gen_random_uuid(), line.* FROM (VALUES
  (NULL, '', 'Ring your local emergency number, or go to the nearest emergency department. From a mobile phone 112 works in many countries.',
    '', 'Ring your local emergency number, or go to the nearest hospital. findahelpline.com lists people to talk to, by country.'),
  ('Argentina', '107', 'Ambulance. In some places it is 911.', '', ''),
  ('Australia', '000', 'Free from any phone.', '13 11 14', 'Lifeline, day and night.'),
  ('Austria', '144', 'Ambulance. 112 works as well.', '142', 'TelefonSeelsorge, free, day and night.'),
  ('Bangladesh', '999', 'Free from any phone.', '', ''),
  ('Belgium', '112', 'Free from any phone.', '1813', 'Zelfmoordlijn, in Dutch. In French: 0800 32 123.'),
  ('Brazil', '192', 'SAMU ambulance, free.', '188', 'CVV, free, day and night.'),
  ('Bulgaria', '112', 'Free from any phone.', '', ''),
  ('Canada', '911', 'Free from any phone.', '988', 'Ring or text, day and night.'),
  ('China', '120', 'Ambulance.', '', ''),
  ('Croatia', '112', 'Free from any phone.', '', ''),
  ('Czechia', '112', 'Free from any phone. For an ambulance also 155.', '116 123', 'Free, day and night.'),
  ('Denmark', '112', 'Free from any phone.', '70 201 201', 'Livslinien.'),
  ('Finland', '112', 'Free from any phone.', '09 2525 0111', 'MIELI crisis line, day and night.'),
  ('France', '112', 'Free from any phone. For medical help also 15.', '3114', 'Free, day and night.'),
  ('Germany', '112', 'Free from any phone.', '116 123', 'TelefonSeelsorge, free, day and night.'),
  ('Greece', '112', 'Free from any phone. For an ambulance also 166.', '1018', 'Day and night.'),
  ('Hungary', '112', 'Free from any phone.', '116 123', 'Free, day and night.'),
  ('India', '112', 'Free from any phone. For an ambulance also 108.', '14416', 'Tele-MANAS, free, day and night.'),
  ('Ireland', '112', 'Free from any phone. 999 works as well.', '116 123', 'Samaritans, free, day and night.'),
  ('Israel', '101', 'Magen David Adom ambulance.', '1201', 'ERAN, day and night.'),
  ('Italy', '112', 'Free from any phone. For an ambulance also 118.', '', ''),
  ('Japan', '119', 'Ambulance, free.', '', ''),
  ('Kenya', '999', '112 works as well.', '', ''),
  ('Mexico', '911', 'Free from any phone.', '', ''),
  ('Netherlands', '112', 'Free from any phone.', '113', 'Free, day and night; or 0800 0113.'),
  ('New Zealand', '111', 'Free from any phone.', '1737', 'Ring or text, free, day and night.'),
  ('Nigeria', '112', 'Free from any phone.', '', ''),
  ('Norway', '113', 'Ambulance, free.', '116 123', 'Mental Helse, free, day and night.'),
  ('Pakistan', '1122', 'Rescue and ambulance.', '', ''),
  ('Philippines', '911', 'Free from any phone.', '1553', 'National crisis hotline, day and night.'),
  ('Poland', '112', 'Free from any phone.', '116 123', 'Free, for adults.'),
  ('Portugal', '112', 'Free from any phone.', '', ''),
  ('Romania', '112', 'Free from any phone.', '', ''),
  ('Singapore', '995', 'Ambulance.', '1767', 'Samaritans of Singapore, day and night.'),
  ('Slovakia', '112', 'Free from any phone. For an ambulance also 155.', '', ''),
  ('South Africa', '112', 'From a mobile phone. For an ambulance also 10177.', '0800 567 567', 'SADAG suicide crisis line, free, day and night.'),
  ('South Korea', '119', 'Ambulance, free.', '109', 'Free, day and night.'),
  ('Spain', '112', 'Free from any phone.', '024', 'Free, day and night.'),
  ('Sweden', '112', 'Free from any phone.', '90101', 'Mind.'),
  ('Switzerland', '144', 'Ambulance. 112 works as well.', '143', 'Die Dargebotene Hand, La Main Tendue, Telefono Amico.'),
  ('Turkey', '112', 'Free from any phone.', '', ''),
  ('Ukraine', '112', 'For an ambulance also 103.', '', ''),
  ('United Kingdom', '999', 'Free from any phone. 112 works as well.', '116 123', 'Samaritans, free, day and night.'),
  ('United States', '911', 'Free from any phone.', '988', 'Ring or text, free, day and night.')
) AS line (country, number, words, crisis_number, crisis_words);
