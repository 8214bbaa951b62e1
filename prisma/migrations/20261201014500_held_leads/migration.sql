-- A request that the spam guard suspects waits as `held` until a person lets it in.
ALTER TABLE "Lead" DROP CONSTRAINT "Lead_stage_check";
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_stage_check"
  CHECK ("stage" IN ('new', 'qualified', 'shortlist-sent', 'interviewing', 'placed', 'lost', 'held'));

-- A retry is recognised by its key alone, before it is known who sends it.
-- CreateIndex
CREATE INDEX "IdempotencyKey_key_idx" ON "IdempotencyKey"("key");
