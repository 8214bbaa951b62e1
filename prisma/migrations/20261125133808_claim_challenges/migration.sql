-- CreateTable
CREATE TABLE "ClaimChallenge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" VARCHAR(20) NOT NULL,
    "claim_id" VARCHAR(80) NOT NULL,
    "wording" SMALLINT NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "body" VARCHAR(2000) NOT NULL,
    "source_url" VARCHAR(500) NOT NULL DEFAULT '',
    "sender_name" VARCHAR(120) NOT NULL DEFAULT '',
    "sender_email" VARCHAR(254) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" VARCHAR(20),
    "public_reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "internal_note" VARCHAR(2000) NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "ClaimChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ClaimChallenge_reference_key" ON "ClaimChallenge"("reference");

-- CreateIndex
CREATE INDEX "ClaimChallenge_created_at_id_idx" ON "ClaimChallenge"("created_at", "id");

-- CreateIndex
CREATE INDEX "ClaimChallenge_decided_at_id_idx" ON "ClaimChallenge"("decided_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ClaimChallenge_decided_by_id_idx" ON "ClaimChallenge"("decided_by_id");

-- AddForeignKey
ALTER TABLE "ClaimChallenge" ADD CONSTRAINT "ClaimChallenge_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say ------------------------------------

ALTER TABLE "ClaimChallenge"
  ADD CONSTRAINT "ClaimChallenge_wording_check" CHECK ("wording" >= 1),
  ADD CONSTRAINT "ClaimChallenge_kind_check" CHECK ("kind" IN ('out-of-date', 'figure-wrong', 'source-differs', 'misleading', 'other')),
  ADD CONSTRAINT "ClaimChallenge_body_check" CHECK ("body" <> ''),
  ADD CONSTRAINT "ClaimChallenge_source_url_check" CHECK ("source_url" = '' OR "source_url" LIKE 'https://%'),
  ADD CONSTRAINT "ClaimChallenge_sender_email_check" CHECK ("sender_email" = lower("sender_email")),
  ADD CONSTRAINT "ClaimChallenge_decision_check" CHECK (
    ("decision" IS NULL AND "decided_at" IS NULL AND "public_reason" = '')
    OR ("decision" IN ('accepted', 'accepted-in-part', 'declined') AND "decided_at" IS NOT NULL AND "public_reason" <> ''));

-- A decision is public from the moment it is made, so it is made once.

CREATE TRIGGER "ClaimChallenge_decided" BEFORE UPDATE ON "ClaimChallenge"
  FOR EACH ROW WHEN (OLD."decision" IS NOT NULL
    AND (OLD."decision", OLD."public_reason", OLD."decided_at") IS DISTINCT FROM (NEW."decision", NEW."public_reason", NEW."decided_at"))
  EXECUTE FUNCTION refuse_change();
