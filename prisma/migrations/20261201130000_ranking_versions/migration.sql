-- A ranking says what it was made from, so that one that is out of date can be told from one that is not.

CREATE TABLE "DeveloperPool" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DeveloperPool_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "DeveloperPool_id_check" CHECK ("id" = 1)
);

INSERT INTO "DeveloperPool" DEFAULT VALUES;

-- Writers of developers wait here for one another until they commit: a version that is read is a version whose
-- changes can be read, too.
CREATE FUNCTION raise_developer_pool() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "DeveloperPool" SET "version" = "version" + 1;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Developer_pool" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Developer"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_developer_pool();
CREATE TRIGGER "DeveloperSkill_pool" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "DeveloperSkill"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_developer_pool();

-- Nobody wrote down from which developers the rankings so far were made: version 0 is none, so they are made again.
ALTER TABLE "MatchRun" ADD COLUMN "brief_version" INTEGER,
ADD COLUMN "pool_version" INTEGER,
ADD COLUMN "ranked_on" DATE;

UPDATE "MatchRun"
   SET "brief_version" = COALESCE((SELECT "row_version" FROM "Brief" WHERE "Brief"."lead_id" = "MatchRun"."lead_id"), 0),
       "pool_version" = 0,
       "ranked_on" = ("created_at" AT TIME ZONE 'UTC')::date;

ALTER TABLE "MatchRun" ALTER COLUMN "brief_version" SET NOT NULL,
ALTER COLUMN "pool_version" SET NOT NULL,
ALTER COLUMN "ranked_on" SET NOT NULL;
