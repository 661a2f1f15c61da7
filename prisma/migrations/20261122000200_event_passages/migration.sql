-- The passages that a decision rests on, beside the event; kept like it.

CREATE TABLE "event_passage" (
    "event_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_passage_pkey" PRIMARY KEY ("event_id","position")
);

CREATE INDEX "event_passage_passage_id_idx" ON "event_passage"("passage_id");

ALTER TABLE "event_passage" ADD CONSTRAINT "event_passage_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "moderation_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "event_passage" ADD CONSTRAINT "event_passage_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER event_passage_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_passage
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
