-- Parts and completion belong to the person who answers, and a report says whose answers it is made of. Until now
-- each assessment had one person: that person becomes its owner and keeps everything.

-- Who answers

ALTER TABLE "Respondent" ADD COLUMN "completed_at" TIMESTAMPTZ(3),
ADD COLUMN "role" VARCHAR(20) NOT NULL DEFAULT 'owner';

UPDATE "Respondent"
   SET "completed_at" = greatest("Assessment"."completed_at", "Respondent"."created_at")
  FROM "Assessment"
 WHERE "Assessment"."id" = "Respondent"."assessment_id" AND "Assessment"."completed_at" IS NOT NULL;

-- Where several rows exist all the same, the first is the owner.
UPDATE "Respondent" SET "role" = 'lead'
 WHERE EXISTS (SELECT 1 FROM "Respondent" earlier
                WHERE earlier."assessment_id" = "Respondent"."assessment_id"
                  AND (earlier."created_at", earlier."id") < ("Respondent"."created_at", "Respondent"."id"));

ALTER TABLE "Respondent"
  ADD CONSTRAINT "Respondent_role_check" CHECK ("role" IN ('owner', 'cto', 'lead', 'operations', 'finance', 'product')),
  ADD CONSTRAINT "Respondent_completed_check" CHECK ("completed_at" IS NULL OR "completed_at" >= "created_at");

CREATE UNIQUE INDEX "Respondent_owner_key" ON "Respondent"("assessment_id") WHERE "role" = 'owner';

-- Dropping the column takes its check constraints with it, also the one with "peer_counted_at".
ALTER TABLE "Assessment" DROP COLUMN "completed_at";

-- Parts of the system

ALTER TABLE "AssessmentComponent" ADD COLUMN "respondent_id" UUID;

UPDATE "AssessmentComponent" SET "respondent_id" = owner."id"
  FROM "Respondent" owner
 WHERE owner."assessment_id" = "AssessmentComponent"."assessment_id" AND owner."role" = 'owner';

ALTER TABLE "AssessmentComponent" ALTER COLUMN "respondent_id" SET NOT NULL;
ALTER TABLE "AssessmentComponent" DROP COLUMN "assessment_id";

CREATE UNIQUE INDEX "AssessmentComponent_respondent_id_position_key" ON "AssessmentComponent"("respondent_id", "position");
CREATE UNIQUE INDEX "AssessmentComponent_respondent_id_name_key" ON "AssessmentComponent"("respondent_id", "name");

ALTER TABLE "AssessmentComponent" ADD CONSTRAINT "AssessmentComponent_respondent_id_fkey" FOREIGN KEY ("respondent_id") REFERENCES "Respondent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whose answers a report is made of

CREATE TABLE "ReportRespondent" (
    "report_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,

    CONSTRAINT "ReportRespondent_pkey" PRIMARY KEY ("report_id", "respondent_id")
);

CREATE INDEX "ReportRespondent_respondent_id_idx" ON "ReportRespondent"("respondent_id");

ALTER TABLE "ReportRespondent" ADD CONSTRAINT "ReportRespondent_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReportRespondent" ADD CONSTRAINT "ReportRespondent_respondent_id_fkey" FOREIGN KEY ("respondent_id") REFERENCES "Respondent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "ReportRespondent" ("report_id", "respondent_id")
SELECT "Report"."id", owner."id"
  FROM "Report" JOIN "Respondent" owner ON owner."assessment_id" = "Report"."assessment_id" AND owner."role" = 'owner';
