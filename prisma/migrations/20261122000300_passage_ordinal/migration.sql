-- Items of a numbered list keep their numbers.
ALTER TABLE "passage" ADD COLUMN "ordinal" INTEGER;
