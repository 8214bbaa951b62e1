-- A candidate is a lead and a developer, one row however often the lead is ranked. Rankings refer to candidates, near
-- misses as well, so that nothing about a person is left in a place that does not go with the person.

CREATE TABLE "Candidate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lead_id" UUID NOT NULL,
    "developer_id" UUID NOT NULL,
    "state" VARCHAR(30) NOT NULL DEFAULT 'suggested',
    "declined_by" VARCHAR(20),
    "declined_reason" VARCHAR(400),
    "snapshot" JSONB,
    "snapshot_version" VARCHAR(20),
    "snapshot_at" TIMESTAMPTZ(3),
    "hold_hours" SMALLINT,
    "hold_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Candidate_state_check" CHECK ("state" IN ('suggested', 'shortlisted', 'sent', 'company-interested', 'developer-interested', 'interviewing', 'placed', 'declined')),
    CONSTRAINT "Candidate_declined_by_check" CHECK ("declined_by" IN ('company', 'developer', 'staff')),
    CONSTRAINT "Candidate_declined_check" CHECK (("state" = 'declined') = ("declined_by" IS NOT NULL) AND ("declined_reason" IS NULL OR "state" = 'declined')),
    CONSTRAINT "Candidate_snapshot_check" CHECK (("snapshot" IS NULL) = ("snapshot_version" IS NULL) AND ("snapshot" IS NULL) = ("snapshot_at" IS NULL)),
    CONSTRAINT "Candidate_hold_check" CHECK (("hold_hours" IS NULL) = ("hold_until" IS NULL) AND "hold_hours" BETWEEN 1 AND 168),
    CONSTRAINT "Candidate_row_version_check" CHECK ("row_version" > 0)
);

CREATE UNIQUE INDEX "Candidate_lead_id_developer_id_key" ON "Candidate"("lead_id", "developer_id");
CREATE INDEX "Candidate_developer_id_idx" ON "Candidate"("developer_id");
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_developer_id_fkey" FOREIGN KEY ("developer_id") REFERENCES "Developer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Match" ADD COLUMN "candidate_id" UUID,
ADD COLUMN "kind" VARCHAR(10) NOT NULL DEFAULT 'match';
-- The default was for the rows that exist; from here on each row says what it is.
ALTER TABLE "Match" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "Match" ADD CONSTRAINT "Match_kind_check" CHECK ("kind" IN ('match', 'near-miss'));

-- Near misses of people who are gone, and what no version of the program wrote, are left behind.
-- A plain table, because not every role may make temporary ones.
CREATE TABLE near_miss AS
SELECT run."id" AS run_id, run."lead_id", developer."id" AS developer_id,
       (row_number() OVER (PARTITION BY run."id" ORDER BY min(item.number)))::smallint AS position,
       (array_agg(item.value ORDER BY item.number))[1] AS reasons
  FROM "MatchRun" run
 CROSS JOIN LATERAL jsonb_array_elements(
         CASE WHEN jsonb_typeof(run."near_misses") = 'array' THEN run."near_misses" ELSE '[]' END)
       WITH ORDINALITY AS item(value, number)
  JOIN "Developer" developer ON developer."id"::text = item.value ->> 'profile'
 WHERE jsonb_typeof(item.value #> '{score,mid}') = 'number'
   AND jsonb_typeof(item.value #> '{company,mid}') = 'number'
   AND jsonb_typeof(item.value #> '{developer,mid}') = 'number'
   AND NOT EXISTS (SELECT 1 FROM "Match" WHERE "run_id" = run."id" AND "developer_id" = developer."id")
 GROUP BY run."id", run."lead_id", developer."id";

INSERT INTO "Candidate" ("lead_id", "developer_id", "created_at", "updated_at")
SELECT "lead_id", "developer_id", min("created_at"), min("created_at")
  FROM (SELECT run."lead_id", match."developer_id", run."created_at"
          FROM "Match" match JOIN "MatchRun" run ON run."id" = match."run_id"
         UNION ALL
        SELECT near_miss.lead_id, near_miss.developer_id, run."created_at"
          FROM near_miss JOIN "MatchRun" run ON run."id" = near_miss.run_id) seen
 GROUP BY "lead_id", "developer_id";

UPDATE "Match"
   SET "candidate_id" = candidate."id"
  FROM "MatchRun" run, "Candidate" candidate
 WHERE run."id" = "Match"."run_id" AND candidate."lead_id" = run."lead_id"
   AND candidate."developer_id" = "Match"."developer_id";

-- Dropping a column takes its foreign key and its indexes with it.
DROP INDEX "Match_run_id_position_key";
ALTER TABLE "Match" DROP COLUMN "developer_id";

INSERT INTO "Match" ("run_id", "candidate_id", "kind", "position", "score", "company_fit", "developer_fit", "reasons")
SELECT near_miss.run_id, candidate."id", 'near-miss', near_miss.position,
       LEAST(1, GREATEST(0, (reasons #>> '{score,mid}')::real)),
       LEAST(1, GREATEST(0, (reasons #>> '{company,mid}')::real)),
       LEAST(1, GREATEST(0, (reasons #>> '{developer,mid}')::real)),
       reasons
  FROM near_miss JOIN "Candidate" candidate
    ON candidate."lead_id" = near_miss.lead_id AND candidate."developer_id" = near_miss.developer_id;

DROP TABLE near_miss;
ALTER TABLE "MatchRun" DROP COLUMN "near_misses";

ALTER TABLE "Match" ALTER COLUMN "candidate_id" SET NOT NULL;
ALTER TABLE "Match" ADD CONSTRAINT "Match_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Match_run_id_candidate_id_key" ON "Match"("run_id", "candidate_id");
CREATE UNIQUE INDEX "Match_run_id_kind_position_key" ON "Match"("run_id", "kind", "position");
CREATE INDEX "Match_candidate_id_idx" ON "Match"("candidate_id");
