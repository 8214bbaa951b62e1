-- One place for each fact. What the dropped columns and the dropped table say and nothing else says is carried
-- over first; where both say something, the place that the ranking and the pages read was right already.

-- The two languages of a developer are skills like all others.

INSERT INTO "DeveloperSkill" ("developer_id", "skill_id", "level", "state")
SELECT "id", language."skill", language."level", language."state"
  FROM "Developer"
  CROSS JOIN LATERAL (VALUES ('go', "go_level", "go_state"), ('rust', "rust_level", "rust_state"))
    AS language("skill", "level", "state")
 WHERE (language."state", language."level") <> ('unknown', 0)
ON CONFLICT DO NOTHING;

-- Dropping a column takes its check constraints with it.
ALTER TABLE "Developer" DROP COLUMN "go_level",
DROP COLUMN "go_state",
DROP COLUMN "rust_level",
DROP COLUMN "rust_state";

-- What a brief requires is a part of its fields.

UPDATE "Brief"
   SET "fields" = jsonb_set("fields", '{requirements}', listed."requirements")
  FROM (SELECT "brief_id", jsonb_agg(jsonb_build_object(
                 'skill', "skill_id", 'level', "level", 'importance', "importance") ORDER BY "skill_id")
               AS "requirements"
          FROM "BriefRequirement" GROUP BY "brief_id") listed
 WHERE listed."brief_id" = "Brief"."id" AND NOT "Brief"."fields" ? 'requirements';

DROP TABLE "BriefRequirement";

-- The beginning of a share link's token was written and never read.
ALTER TABLE "ShareLink" DROP COLUMN "token_prefix";

-- Closed lists that the database did not hold anybody to yet.

ALTER TABLE "Lead"
  ADD CONSTRAINT "Lead_lost_reason_ids_check" CHECK ("lost_reason" IN ('no-answer', 'no-budget', 'hired-elsewhere', 'hired-in-house', 'project-stopped', 'no-fitting-developer', 'too-slow', 'not-serious', 'other'));

ALTER TABLE "Developer"
  ADD CONSTRAINT "Developer_english_level_check" CHECK ("english_level" IN ('a2', 'b1', 'b2', 'c1', 'c2'));
