-- A share link says for whom it is, what it leaves out, and how it is limited. Links that exist leave nothing out.

ALTER TABLE "ShareLink" ADD COLUMN "audience" VARCHAR(20) NOT NULL DEFAULT 'own',
ADD COLUMN "hidden_parts" VARCHAR(40)[] DEFAULT ARRAY[]::VARCHAR(40)[],
ADD COLUMN "last_viewed_at" TIMESTAMPTZ(3),
ADD COLUMN "max_views" INTEGER,
ADD COLUMN "password_hash" VARCHAR(200),
ADD COLUMN "view_count" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "ShareLink"
  ADD CONSTRAINT "ShareLink_audience_check" CHECK ("audience" IN ('board', 'engineers', 'vendor', 'own')),
  ADD CONSTRAINT "ShareLink_hidden_parts_check" CHECK ("hidden_parts" IS NOT NULL AND "hidden_parts" <@ ARRAY['system-name', 'part-names', 'answers', 'plan']::VARCHAR(40)[]),
  ADD CONSTRAINT "ShareLink_password_hash_check" CHECK ("password_hash" LIKE '$argon2id$%'),
  ADD CONSTRAINT "ShareLink_views_check" CHECK ("view_count" >= 0 AND ("max_views" IS NULL OR "max_views" BETWEEN 1 AND 100000));
