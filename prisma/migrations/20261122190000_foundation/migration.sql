-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "system_name" VARCHAR(120) NOT NULL DEFAULT '',
    "bank_version" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Respondent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assessment_id" UUID NOT NULL,
    "label" VARCHAR(80) NOT NULL DEFAULT '',
    "resume_token_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Respondent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "respondent_id" UUID NOT NULL,
    "question_id" VARCHAR(40) NOT NULL,
    "option_ids" VARCHAR(40)[],
    "first_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("respondent_id","question_id")
);

-- CreateTable
CREATE TABLE "AssessmentComponent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assessment_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "share" VARCHAR(20) NOT NULL,
    "boundary" VARCHAR(20) NOT NULL,
    "answers" JSONB NOT NULL,

    CONSTRAINT "AssessmentComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assessment_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "checksum" CHAR(64) NOT NULL,
    "bank_version" VARCHAR(20) NOT NULL,
    "model_version" VARCHAR(40) NOT NULL,
    "evidence_version" VARCHAR(40) NOT NULL,
    "engine_version" VARCHAR(40) NOT NULL,
    "system_name" VARCHAR(120) NOT NULL DEFAULT '',
    "verdict" VARCHAR(30) NOT NULL,
    "lean" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "token_prefix" VARCHAR(8) NOT NULL,
    "label" VARCHAR(80) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" VARCHAR(160) NOT NULL,
    "country" CHAR(2) NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "purpose" VARCHAR(40) NOT NULL,
    "text_version" VARCHAR(40) NOT NULL,
    "text_hash" CHAR(64) NOT NULL,
    "locale" VARCHAR(20) NOT NULL,
    "method" VARCHAR(40) NOT NULL,
    "source_page" VARCHAR(200) NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lead" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" VARCHAR(20) NOT NULL,
    "organisation_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "assessment_id" UUID,
    "report_id" UUID,
    "stage" VARCHAR(30) NOT NULL DEFAULT 'new',
    "lost_reason" VARCHAR(400),
    "owner_id" UUID,
    "source" VARCHAR(40) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stage_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_response_at" TIMESTAMPTZ(3),
    "fits" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Brief" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lead_id" UUID NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "fields" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Brief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BriefFieldOrigin" (
    "brief_id" UUID NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "origin" VARCHAR(10) NOT NULL,
    "question_ids" VARCHAR(40)[],
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "BriefFieldOrigin_pkey" PRIMARY KEY ("brief_id","field")
);

-- CreateTable
CREATE TABLE "BriefRequirement" (
    "brief_id" UUID NOT NULL,
    "skill_id" VARCHAR(60) NOT NULL,
    "importance" VARCHAR(10) NOT NULL,
    "level" SMALLINT NOT NULL,
    "origin" VARCHAR(10) NOT NULL,

    CONSTRAINT "BriefRequirement_pkey" PRIMARY KEY ("brief_id","skill_id")
);

-- CreateTable
CREATE TABLE "Developer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "public_code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254),
    "status" VARCHAR(20) NOT NULL DEFAULT 'active',
    "time_zone" VARCHAR(60),
    "work_days" SMALLINT[],
    "work_from_minute" SMALLINT,
    "work_to_minute" SMALLINT,
    "go_level" SMALLINT NOT NULL DEFAULT 0,
    "rust_level" SMALLINT NOT NULL DEFAULT 0,
    "go_state" VARCHAR(10) NOT NULL DEFAULT 'unknown',
    "rust_state" VARCHAR(10) NOT NULL DEFAULT 'unknown',
    "english_level" VARCHAR(10),
    "engagement_types" VARCHAR(30)[],
    "domains" VARCHAR(40)[],
    "rate_minor_units" INTEGER,
    "rate_currency" CHAR(3),
    "rate_unit" VARCHAR(10),
    "rate_confirmed_on" DATE,
    "available_from" DATE,
    "hours_per_week" SMALLINT,
    "availability_confirmed_on" DATE,
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "engagements_done" SMALLINT NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Developer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeveloperSkill" (
    "developer_id" UUID NOT NULL,
    "skill_id" VARCHAR(60) NOT NULL,
    "level" SMALLINT NOT NULL,
    "years" DECIMAL(4,1),
    "last_used_on" DATE,
    "state" VARCHAR(10) NOT NULL,
    "confirmed_on" DATE,

    CONSTRAINT "DeveloperSkill_pkey" PRIMARY KEY ("developer_id","skill_id")
);

-- CreateTable
CREATE TABLE "SkillEvidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "developer_id" UUID NOT NULL,
    "skill_id" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(30) NOT NULL,
    "score" SMALLINT,
    "summary" VARCHAR(400) NOT NULL,
    "seen_by" VARCHAR(120) NOT NULL,
    "seen_on" DATE NOT NULL,
    "expires_on" DATE,

    CONSTRAINT "SkillEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchRun" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lead_id" UUID NOT NULL,
    "model_version" VARCHAR(40) NOT NULL,
    "considered" INTEGER NOT NULL,
    "eligible" INTEGER NOT NULL,
    "near_misses" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "run_id" UUID NOT NULL,
    "developer_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "score" REAL NOT NULL,
    "company_fit" REAL NOT NULL,
    "developer_fit" REAL NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lead_id" UUID NOT NULL,
    "author_id" UUID,
    "body" VARCHAR(4000) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimelineEntry" (
    "id" BIGSERIAL NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" VARCHAR(40) NOT NULL,
    "actor_name" VARCHAR(120) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "TimelineEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "sid_hash" CHAR(64) NOT NULL,
    "session_version" INTEGER NOT NULL,
    "browser" VARCHAR(120) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "code_hash" CHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SetupCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditLog" (
    "seq" BIGINT NOT NULL DEFAULT 0,
    "chain" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" VARCHAR(20) NOT NULL,
    "actor_id" VARCHAR(60),
    "action" VARCHAR(60) NOT NULL,
    "subject_kind" VARCHAR(40) NOT NULL,
    "subject_id" VARCHAR(60) NOT NULL,
    "data" TEXT NOT NULL DEFAULT '{}',
    "prev_hash" VARCHAR(64) NOT NULL DEFAULT '',
    "hash" VARCHAR(64) NOT NULL DEFAULT '',

    CONSTRAINT "AuditLog_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" VARCHAR(80) NOT NULL,
    "action" VARCHAR(60) NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actor","action","key")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "to_address" VARCHAR(254) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "status" VARCHAR(20) NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "last_error" VARCHAR(300),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assessment_expires_at_idx" ON "Assessment"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "Respondent_resume_token_hash_key" ON "Respondent"("resume_token_hash");

-- CreateIndex
CREATE INDEX "Respondent_assessment_id_idx" ON "Respondent"("assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentComponent_assessment_id_position_key" ON "AssessmentComponent"("assessment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentComponent_assessment_id_name_key" ON "AssessmentComponent"("assessment_id", "name");

-- CreateIndex
CREATE INDEX "Report_assessment_id_created_at_idx" ON "Report"("assessment_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_token_hash_key" ON "ShareLink"("token_hash");

-- CreateIndex
CREATE INDEX "ShareLink_report_id_idx" ON "ShareLink"("report_id");

-- CreateIndex
CREATE INDEX "Contact_email_idx" ON "Contact"("email");

-- CreateIndex
CREATE INDEX "Contact_organisation_id_idx" ON "Contact"("organisation_id");

-- CreateIndex
CREATE INDEX "Consent_contact_id_idx" ON "Consent"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "Lead_reference_key" ON "Lead"("reference");

-- CreateIndex
CREATE INDEX "Lead_created_at_id_idx" ON "Lead"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Lead_stage_created_at_id_idx" ON "Lead"("stage", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Lead_assessment_id_idx" ON "Lead"("assessment_id");

-- CreateIndex
CREATE INDEX "Lead_organisation_id_idx" ON "Lead"("organisation_id");

-- CreateIndex
CREATE INDEX "Lead_contact_id_idx" ON "Lead"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "Brief_lead_id_key" ON "Brief"("lead_id");

-- CreateIndex
CREATE UNIQUE INDEX "Developer_public_code_key" ON "Developer"("public_code");

-- CreateIndex
CREATE UNIQUE INDEX "Developer_email_key" ON "Developer"("email");

-- CreateIndex
CREATE INDEX "Developer_created_at_id_idx" ON "Developer"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "DeveloperSkill_skill_id_idx" ON "DeveloperSkill"("skill_id");

-- CreateIndex
CREATE INDEX "SkillEvidence_developer_id_skill_id_idx" ON "SkillEvidence"("developer_id", "skill_id");

-- CreateIndex
CREATE INDEX "MatchRun_lead_id_created_at_idx" ON "MatchRun"("lead_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "Match_developer_id_idx" ON "Match"("developer_id");

-- CreateIndex
CREATE UNIQUE INDEX "Match_run_id_developer_id_key" ON "Match"("run_id", "developer_id");

-- CreateIndex
CREATE UNIQUE INDEX "Match_run_id_position_key" ON "Match"("run_id", "position");

-- CreateIndex
CREATE INDEX "Note_lead_id_created_at_idx" ON "Note"("lead_id", "created_at");

-- CreateIndex
CREATE INDEX "TimelineEntry_lead_id_id_idx" ON "TimelineEntry"("lead_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSession_sid_hash_key" ON "StaffSession"("sid_hash");

-- CreateIndex
CREATE INDEX "StaffSession_user_id_idx" ON "StaffSession"("user_id");

-- CreateIndex
CREATE INDEX "AuditLog_subject_kind_subject_id_seq_idx" ON "AuditLog"("subject_kind", "subject_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLog_chain_seq_key" ON "AuditLog"("chain", "seq");

-- CreateIndex
CREATE INDEX "IdempotencyKey_created_at_idx" ON "IdempotencyKey"("created_at");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "MailMessage_created_at_id_idx" ON "MailMessage"("created_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "Respondent" ADD CONSTRAINT "Respondent_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_respondent_id_fkey" FOREIGN KEY ("respondent_id") REFERENCES "Respondent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentComponent" ADD CONSTRAINT "AssessmentComponent_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Brief" ADD CONSTRAINT "Brief_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefFieldOrigin" ADD CONSTRAINT "BriefFieldOrigin_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "Brief"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefRequirement" ADD CONSTRAINT "BriefRequirement_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "Brief"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeveloperSkill" ADD CONSTRAINT "DeveloperSkill_developer_id_fkey" FOREIGN KEY ("developer_id") REFERENCES "Developer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillEvidence" ADD CONSTRAINT "SkillEvidence_developer_id_skill_id_fkey" FOREIGN KEY ("developer_id", "skill_id") REFERENCES "DeveloperSkill"("developer_id", "skill_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "MatchRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_developer_id_fkey" FOREIGN KEY ("developer_id") REFERENCES "Developer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelineEntry" ADD CONSTRAINT "TimelineEntry_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say ------------------------------------

-- Assessment

ALTER TABLE "Assessment"
  ADD CONSTRAINT "Assessment_row_version_check" CHECK ("row_version" > 0),
  ADD CONSTRAINT "Assessment_completed_check" CHECK ("completed_at" IS NULL OR "completed_at" >= "created_at");

ALTER TABLE "Respondent"
  ADD CONSTRAINT "Respondent_resume_token_hash_check" CHECK ("resume_token_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "Answer"
  ADD CONSTRAINT "Answer_option_ids_check" CHECK (cardinality("option_ids") BETWEEN 1 AND 8);

ALTER TABLE "AssessmentComponent"
  ADD CONSTRAINT "AssessmentComponent_position_check" CHECK ("position" BETWEEN 0 AND 5),
  ADD CONSTRAINT "AssessmentComponent_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "AssessmentComponent_share_check" CHECK ("share" IN ('small', 'medium', 'large')),
  ADD CONSTRAINT "AssessmentComponent_boundary_check" CHECK ("boundary" IN ('none', 'rpc', 'queue', 'shared-process')),
  ADD CONSTRAINT "AssessmentComponent_answers_check" CHECK (jsonb_typeof("answers") = 'object');

-- Report: the database itself proves that the stored text is the text that was summed, and refuses changes.

ALTER TABLE "Report"
  ADD CONSTRAINT "Report_checksum_check" CHECK ("checksum" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  ADD CONSTRAINT "Report_verdict_check" CHECK ("verdict" IN ('go', 'rust', 'split', 'either', 'stay', 'profile-first', 'not-enough-information', 'conflict')),
  ADD CONSTRAINT "Report_lean_check" CHECK ("lean" IN ('go', 'rust'));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "Report_frozen" BEFORE UPDATE ON "Report"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "ShareLink"
  ADD CONSTRAINT "ShareLink_token_hash_check" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "ShareLink_expires_at_check" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + interval '91 days');

-- Lead

ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "Organisation_country_check" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "Contact"
  ADD CONSTRAINT "Contact_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "Contact_email_check" CHECK ("email" = lower("email") AND position('@' IN "email") > 1);

ALTER TABLE "Consent"
  ADD CONSTRAINT "Consent_text_hash_check" CHECK ("text_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Consent_withdrawn_check" CHECK ("withdrawn_at" IS NULL OR "withdrawn_at" >= "given_at");

CREATE FUNCTION consent_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."withdrawn_at" IS NOT NULL
     OR (to_jsonb(NEW) - 'withdrawn_at') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at') THEN
    RAISE EXCEPTION 'Consent rows are withdrawn once and never changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "Consent_append_only" BEFORE UPDATE ON "Consent"
  FOR EACH ROW EXECUTE FUNCTION consent_only_withdrawn();

ALTER TABLE "Lead"
  ADD CONSTRAINT "Lead_stage_check" CHECK ("stage" IN ('new', 'qualified', 'shortlist-sent', 'interviewing', 'placed', 'lost')),
  ADD CONSTRAINT "Lead_lost_reason_check" CHECK (("stage" = 'lost') = (COALESCE("lost_reason", '') <> '')),
  ADD CONSTRAINT "Lead_row_version_check" CHECK ("row_version" > 0);

ALTER TABLE "Brief"
  ADD CONSTRAINT "Brief_fields_check" CHECK (jsonb_typeof("fields") = 'object'),
  ADD CONSTRAINT "Brief_row_version_check" CHECK ("row_version" > 0);

ALTER TABLE "BriefFieldOrigin"
  ADD CONSTRAINT "BriefFieldOrigin_origin_check" CHECK ("origin" IN ('answer', 'default', 'typed'));

ALTER TABLE "BriefRequirement"
  ADD CONSTRAINT "BriefRequirement_importance_check" CHECK ("importance" IN ('must', 'should', 'nice')),
  ADD CONSTRAINT "BriefRequirement_level_check" CHECK ("level" BETWEEN 0 AND 4),
  ADD CONSTRAINT "BriefRequirement_origin_check" CHECK ("origin" IN ('answer', 'default', 'typed'));

-- Developer

ALTER TABLE "Developer"
  ADD CONSTRAINT "Developer_status_check" CHECK ("status" IN ('active', 'paused', 'left')),
  ADD CONSTRAINT "Developer_levels_check" CHECK ("go_level" BETWEEN 0 AND 4 AND "rust_level" BETWEEN 0 AND 4),
  ADD CONSTRAINT "Developer_states_check" CHECK ("go_state" IN ('proven', 'claimed', 'unknown', 'missing') AND "rust_state" IN ('proven', 'claimed', 'unknown', 'missing')),
  ADD CONSTRAINT "Developer_hours_check" CHECK (
    ("time_zone" IS NULL AND "work_from_minute" IS NULL AND "work_to_minute" IS NULL)
    OR ("time_zone" <> '' AND cardinality("work_days") BETWEEN 1 AND 7
        AND "work_from_minute" BETWEEN 0 AND 1439 AND "work_to_minute" BETWEEN 0 AND 1440)),
  ADD CONSTRAINT "Developer_hours_per_week_check" CHECK ("hours_per_week" BETWEEN 1 AND 80),
  ADD CONSTRAINT "Developer_rate_check" CHECK (
    ("rate_minor_units" IS NULL AND "rate_currency" IS NULL AND "rate_unit" IS NULL)
    OR ("rate_minor_units" > 0 AND "rate_currency" ~ '^[A-Z]{3}$' AND "rate_unit" IN ('hour', 'day', 'month', 'year'))),
  ADD CONSTRAINT "Developer_email_check" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Developer_preferences_check" CHECK (jsonb_typeof("preferences") = 'object'),
  ADD CONSTRAINT "Developer_row_version_check" CHECK ("row_version" > 0);

ALTER TABLE "DeveloperSkill"
  ADD CONSTRAINT "DeveloperSkill_level_check" CHECK ("level" BETWEEN 0 AND 4),
  ADD CONSTRAINT "DeveloperSkill_years_check" CHECK ("years" BETWEEN 0 AND 60),
  ADD CONSTRAINT "DeveloperSkill_state_check" CHECK ("state" IN ('proven', 'claimed', 'unknown', 'missing'));

ALTER TABLE "SkillEvidence"
  ADD CONSTRAINT "SkillEvidence_score_check" CHECK ("score" BETWEEN 1 AND 4),
  ADD CONSTRAINT "SkillEvidence_expires_on_check" CHECK ("expires_on" IS NULL OR "expires_on" > "seen_on");

ALTER TABLE "Match"
  ADD CONSTRAINT "Match_scores_check" CHECK ("score" BETWEEN 0 AND 1 AND "company_fit" BETWEEN 0 AND 1 AND "developer_fit" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Match_position_check" CHECK ("position" >= 1);

ALTER TABLE "MatchRun"
  ADD CONSTRAINT "MatchRun_counts_check" CHECK ("considered" >= "eligible" AND "eligible" >= 0);

-- Staff

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_check" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "User_role_check" CHECK ("role" IN ('viewer', 'reviewer', 'manager', 'admin')),
  ADD CONSTRAINT "User_password_hash_check" CHECK ("password_hash" LIKE '$argon2id$%');

ALTER TABLE "StaffSession"
  ADD CONSTRAINT "StaffSession_sid_hash_check" CHECK ("sid_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "StaffSession_expires_at_check" CHECK ("expires_at" > "created_at");

ALTER TABLE "SetupCode"
  ADD CONSTRAINT "SetupCode_single_row_check" CHECK ("id" = 1);

ALTER TABLE "MailMessage"
  ADD CONSTRAINT "MailMessage_status_check" CHECK ("status" IN ('queued', 'sent', 'failed')),
  ADD CONSTRAINT "MailMessage_to_address_check" CHECK ("to_address" !~ '[\r\n,;]'),
  ADD CONSTRAINT "MailMessage_subject_check" CHECK ("subject" !~ '[\r\n]');

-- The path: each entry carries the hash of the one before it in its chain (N21).
-- The chain is picked from the subject, so writers of different subjects rarely wait for one another;
-- the sequence number is drawn under the lock, so the order of a chain is the order of its numbers.

CREATE FUNCTION audit_log_digest(entry "AuditLog") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry."prev_hash", entry."seq", entry."chain",
    to_char(entry."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    entry."actor_kind", entry."actor_id", entry."action",
    entry."subject_kind", entry."subject_id", entry."data")::text, 'UTF8')), 'hex');
$$;

CREATE SEQUENCE "AuditLog_seq" AS bigint OWNED BY "AuditLog"."seq";

CREATE FUNCTION audit_log_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_hash text;
BEGIN
  NEW."chain" := hashtext(NEW."subject_kind" || ':' || NEW."subject_id") & 15;
  PERFORM pg_advisory_xact_lock(730121, NEW."chain");
  SELECT "hash" INTO last_hash FROM "AuditLog" WHERE "chain" = NEW."chain" ORDER BY "seq" DESC LIMIT 1;
  NEW."seq" := nextval('"AuditLog_seq"');
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."prev_hash" := COALESCE(last_hash, repeat('0', 64));
  NEW."hash" := audit_log_digest(NEW);
  RETURN NEW;
END;
$$;

CREATE TRIGGER "AuditLog_chain" BEFORE INSERT ON "AuditLog"
  FOR EACH ROW EXECUTE FUNCTION audit_log_chain();
CREATE TRIGGER "AuditLog_append_only" BEFORE UPDATE OR DELETE ON "AuditLog"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditLog_keep" BEFORE TRUNCATE ON "AuditLog"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Entries whose own hash, or whose link to the entry before, does not hold.
CREATE FUNCTION audit_log_problems() RETURNS TABLE ("seq" bigint, "problem" text) LANGUAGE sql STABLE AS $$
  SELECT (linked.entry)."seq",
         CASE WHEN (linked.entry)."hash" <> audit_log_digest(linked.entry) THEN 'changed' ELSE 'unlinked' END
  FROM (
    SELECT log AS entry, lag(log."hash") OVER (PARTITION BY log."chain" ORDER BY log."seq") AS before_hash
    FROM "AuditLog" log
  ) linked
  WHERE (linked.entry)."hash" <> audit_log_digest(linked.entry)
     OR (linked.entry)."prev_hash" <> COALESCE(linked.before_hash, repeat('0', 64))
  ORDER BY 1;
$$;
