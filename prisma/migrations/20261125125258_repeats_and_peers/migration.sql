-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "peer_counted_at" TIMESTAMPTZ(3),
ADD COLUMN     "repeats_id" UUID;

-- CreateTable
CREATE TABLE "PeerBatch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "peer_group" VARCHAR(30) NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed_on" DATE NOT NULL,
    "members" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,

    CONSTRAINT "PeerBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeerPool" (
    "peer_group" VARCHAR(30) NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "PeerPool_pkey" PRIMARY KEY ("peer_group")
);

-- CreateIndex
CREATE UNIQUE INDEX "PeerBatch_peer_group_number_key" ON "PeerBatch"("peer_group", "number");

-- CreateIndex
CREATE INDEX "Assessment_repeats_id_idx" ON "Assessment"("repeats_id");

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_repeats_id_fkey" FOREIGN KEY ("repeats_id") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say ------------------------------------

ALTER TABLE "Assessment"
  ADD CONSTRAINT "Assessment_repeats_id_check" CHECK ("repeats_id" <> "id"),
  ADD CONSTRAINT "Assessment_peer_counted_at_check" CHECK ("peer_counted_at" IS NULL OR "completed_at" IS NOT NULL);

-- Figures once shown never move by fewer than six: a batch is large enough, and it is never changed.

ALTER TABLE "PeerBatch"
  ADD CONSTRAINT "PeerBatch_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "PeerBatch_members_check" CHECK ("members" >= 6),
  ADD CONSTRAINT "PeerBatch_steps_check" CHECK (jsonb_typeof("steps") = 'object');

CREATE TRIGGER "PeerBatch_sealed" BEFORE UPDATE ON "PeerBatch"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "PeerPool"
  ADD CONSTRAINT "PeerPool_counts_check" CHECK (jsonb_typeof("counts") = 'object');
