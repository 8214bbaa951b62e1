-- The audit log is checked onward from checkpoints, and a chain that was cut at its end is found.

-- Where each chain ends. The trigger of the log writes it, under the lock of the chain, in the transaction of the
-- entry: entries that are taken off the end are missed here.
CREATE TABLE "AuditHead" (
    "chain" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "entries" BIGINT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("chain"),
    CONSTRAINT "AuditHead_chain_check" CHECK ("chain" BETWEEN 0 AND 15)
) WITH (fillfactor = 50);

-- What one check of the log found. A check without problems is a checkpoint: the next one begins where it ended.
CREATE TABLE "AuditCheck" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "entries" BIGINT NOT NULL,
    "heads" JSONB NOT NULL,
    "problem_count" INTEGER NOT NULL,
    "problems" JSONB NOT NULL,
    "signature" CHAR(64) NOT NULL,

    CONSTRAINT "AuditCheck_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "AuditCheck_problem_count_check" CHECK ("problem_count" >= 0),
    CONSTRAINT "AuditCheck_signature_check" CHECK ("signature" ~ '^[0-9a-f]{64}$')
);

CREATE INDEX "AuditCheck_problem_count_id_idx" ON "AuditCheck"("problem_count", "id" DESC);

LOCK TABLE "AuditLog" IN SHARE ROW EXCLUSIVE MODE;

INSERT INTO "AuditHead" ("chain", "seq", "hash", "entries")
SELECT every.number, COALESCE(last."seq", 0), COALESCE(last."hash", repeat('0', 64)),
       (SELECT count(*) FROM "AuditLog" log WHERE log."chain" = every.number)
FROM generate_series(0, 15) AS every(number)
LEFT JOIN LATERAL (
  SELECT log."seq", log."hash" FROM "AuditLog" log WHERE log."chain" = every.number ORDER BY log."seq" DESC LIMIT 1
) last ON true;

-- With the rights of the owner, so that a role that may only read and add entries needs none on "AuditHead".
CREATE OR REPLACE FUNCTION audit_log_chain() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  last_hash text;
BEGIN
  NEW."chain" := hashtext(NEW."subject_kind" || ':' || NEW."subject_id") & 15;
  PERFORM pg_advisory_xact_lock(730121, NEW."chain");
  SELECT "hash" INTO last_hash FROM "AuditHead" WHERE "chain" = NEW."chain";
  NEW."seq" := nextval('"AuditLog_seq"');
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."prev_hash" := COALESCE(last_hash, repeat('0', 64));
  NEW."hash" := audit_log_digest(NEW);
  INSERT INTO "AuditHead" AS head ("chain", "seq", "hash", "entries")
  VALUES (NEW."chain", NEW."seq", NEW."hash", 1)
  ON CONFLICT ("chain") DO UPDATE
    SET "seq" = excluded."seq", "hash" = excluded."hash", "entries" = head."entries" + 1;
  RETURN NEW;
END;
$$;

-- Only the trigger above changes where a chain ends.
CREATE TRIGGER "AuditHead_by_trigger_only" BEFORE INSERT OR UPDATE OR DELETE ON "AuditHead"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditHead_keep" BEFORE TRUNCATE ON "AuditHead"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditCheck_append_only" BEFORE UPDATE OR DELETE ON "AuditCheck"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditCheck_keep" BEFORE TRUNCATE ON "AuditCheck"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Recomputes at most so many entries of one chain, beginning after a known one: how many there were, the last of
-- them, and those whose own hash or whose link to the entry before does not hold.
CREATE FUNCTION audit_log_verify(of_chain smallint, after_seq bigint, after_hash text, most integer)
RETURNS TABLE ("entries" bigint, "seq" bigint, "hash" text, "problems" jsonb) LANGUAGE sql STABLE AS $$
  WITH part AS (
    SELECT log."seq", log."hash", log."prev_hash", audit_log_digest(log) AS digest,
           lag(log."hash"::text, 1, after_hash) OVER (ORDER BY log."seq") AS before_hash
    FROM "AuditLog" log
    WHERE log."chain" = of_chain AND log."seq" > after_seq
    ORDER BY log."seq"
    LIMIT most
  )
  SELECT count(*), max(part."seq"), (SELECT last."hash" FROM part last ORDER BY last."seq" DESC LIMIT 1),
         COALESCE(
           jsonb_agg(
             jsonb_build_object(
               'seq', part."seq"::text,
               'problem', CASE WHEN part."hash" <> part.digest THEN 'changed' ELSE 'unlinked' END)
             ORDER BY part."seq")
           FILTER (WHERE part."hash" <> part.digest OR part."prev_hash" <> part.before_hash),
           '[]')
  FROM part;
$$;

-- A session ends for good with what it was opened under: an account that is disabled, gets another role or another
-- password raises its version, whoever makes the change. Enabling an account again revives no session.
CREATE FUNCTION user_end_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."session_version" := GREATEST(NEW."session_version", OLD."session_version" + 1);
  RETURN NEW;
END;
$$;

CREATE TRIGGER "User_end_sessions" BEFORE UPDATE ON "User"
  FOR EACH ROW
  WHEN (OLD."disabled_at" IS DISTINCT FROM NEW."disabled_at"
     OR OLD."role" IS DISTINCT FROM NEW."role"
     OR OLD."password_hash" IS DISTINCT FROM NEW."password_hash")
  EXECUTE FUNCTION user_end_sessions();

-- Without a mail server a mail is written to a file, which is not the same as sent.
ALTER TABLE "MailMessage" DROP CONSTRAINT "MailMessage_status_check";
ALTER TABLE "MailMessage"
  ADD CONSTRAINT "MailMessage_status_check" CHECK ("status" IN ('queued', 'sent', 'written', 'failed'));
