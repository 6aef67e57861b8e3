-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'admin', 'manager', 'finance', 'employee', 'auditor');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'ru');

-- CreateEnum
CREATE TYPE "Theme" AS ENUM ('system', 'light', 'dark');

-- CreateEnum
CREATE TYPE "ValueScope" AS ENUM ('person', 'department', 'company');

-- CreateEnum
CREATE TYPE "KpiUnit" AS ENUM ('money', 'percent', 'count', 'ratio', 'days', 'hours', 'other');

-- CreateEnum
CREATE TYPE "KpiDirection" AS ENUM ('higher', 'lower', 'band', 'rated');

-- CreateEnum
CREATE TYPE "KpiKind" AS ENUM ('result', 'cost', 'process', 'productivity', 'efficiency', 'project', 'external');

-- CreateEnum
CREATE TYPE "KpiTiming" AS ENUM ('leading', 'lagging');

-- CreateEnum
CREATE TYPE "PayBasis" AS ENUM ('hire', 'addendum', 'article74');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "MonthStatus" AS ENUM ('open', 'calculated', 'approved', 'closed');

-- CreateEnum
CREATE TYPE "RunKind" AS ENUM ('full', 'changed', 'failed');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('ok', 'problem');

-- CreateEnum
CREATE TYPE "LineEffect" AS ENUM ('paid', 'reference', 'shown');

-- CreateEnum
CREATE TYPE "LineUnit" AS ENUM ('money', 'points');

-- CreateEnum
CREATE TYPE "MonthEventKind" AS ENUM ('opened', 'calculated', 'sent', 'approved', 'rejected', 'withdrawn', 'closed', 'exported');

-- CreateEnum
CREATE TYPE "ExportFormat" AS ENUM ('csv', 'xlsx');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('preview', 'applied', 'discarded');

-- CreateEnum
CREATE TYPE "ValueKind" AS ENUM ('plan', 'fact');

-- CreateEnum
CREATE TYPE "SessionMethod" AS ENUM ('password');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "language" "Language",
    "theme" "Theme" NOT NULL DEFAULT 'system',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "password_changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "sid_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "method" "SessionMethod" NOT NULL DEFAULT 'password',
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("sid_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "id" UUID NOT NULL,
    "budget" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companies" (
    "company_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "currency_digits" SMALLINT NOT NULL DEFAULT 2,
    "time_zone" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'en',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("company_id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "employee_id" UUID,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "managed_departments" (
    "company_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "sees_pay" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "managed_departments_pkey" PRIMARY KEY ("company_id","membership_id","department_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "roles" "Role"[],
    "employee_id" UUID,
    "managed_department_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "departments" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "employees" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employees_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "placements" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "department_id" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "recorded_by" UUID,

    CONSTRAINT "placements_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "pay_terms" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "base_pay_minor" BIGINT NOT NULL,
    "basis" "PayBasis" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "recorded_by" UUID,

    CONSTRAINT "pay_terms_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "kpis" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "unit" "KpiUnit" NOT NULL,
    "unit_label" TEXT,
    "decimals" SMALLINT NOT NULL DEFAULT 2,
    "direction" "KpiDirection" NOT NULL,
    "kind" "KpiKind" NOT NULL DEFAULT 'result',
    "timing" "KpiTiming" NOT NULL DEFAULT 'lagging',
    "scope" "ValueScope" NOT NULL DEFAULT 'person',
    "allows_negative" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "kpis_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "schemes" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schemes_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "scheme_versions" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "VersionStatus" NOT NULL DEFAULT 'draft',
    "document" JSONB NOT NULL,
    "hash" TEXT,
    "from_month" CHAR(7),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "published_at" TIMESTAMPTZ(3),
    "published_by" UUID,

    CONSTRAINT "scheme_versions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "scheme_assignments" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "from_month" CHAR(7) NOT NULL,
    "scheme_id" UUID,
    "rollout_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "recorded_by" UUID,

    CONSTRAINT "scheme_assignments_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "rollouts" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rollouts_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "rollout_stages" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rollout_id" UUID NOT NULL,
    "from_month" CHAR(7) NOT NULL,
    "fixed_share" DECIMAL(7,6) NOT NULL,
    "is_shadow" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "rollout_stages_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "plans" (
    "company_id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "kpi_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "scope" "ValueScope" NOT NULL,
    "employee_id" UUID,
    "department_id" UUID,
    "value" DECIMAL,
    "comment" TEXT,
    "import_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "recorded_by" UUID,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("company_id","month","kpi_id","subject_id","revision")
);

-- CreateTable
CREATE TABLE "facts" (
    "company_id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "kpi_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "scope" "ValueScope" NOT NULL,
    "employee_id" UUID,
    "department_id" UUID,
    "value" DECIMAL,
    "source" TEXT NOT NULL,
    "comment" TEXT,
    "import_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "recorded_by" UUID,

    CONSTRAINT "facts_pkey" PRIMARY KEY ("company_id","month","kpi_id","subject_id","revision")
);

-- CreateTable
CREATE TABLE "imports" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "kind" "ValueKind" NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'preview',
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "accepted" JSONB NOT NULL,
    "rejected" JSONB NOT NULL,
    "accepted_count" INTEGER NOT NULL,
    "rejected_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "months" (
    "company_id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "status" "MonthStatus" NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "run_id" UUID,
    "calculated_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" UUID,
    "approved_run_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "seal_hash" TEXT,
    "engine_version" TEXT,

    CONSTRAINT "months_pkey" PRIMARY KEY ("company_id","month")
);

-- CreateTable
CREATE TABLE "calculation_runs" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "RunKind" NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'queued',
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "snapshot_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "problem_count" INTEGER NOT NULL DEFAULT 0,
    "engine_version" TEXT,
    "error" TEXT,

    CONSTRAINT "calculation_runs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "payouts" (
    "company_id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "employee_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "scheme_version_id" UUID NOT NULL,
    "status" "PayoutStatus" NOT NULL,
    "index_value" TEXT,
    "fixed_share" DECIMAL(7,6),
    "is_shadow" BOOLEAN NOT NULL DEFAULT false,
    "paid_minor" BIGINT NOT NULL DEFAULT 0,
    "reference_minor" BIGINT NOT NULL DEFAULT 0,
    "shown_minor" BIGINT NOT NULL DEFAULT 0,
    "input" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "payouts_pkey" PRIMARY KEY ("company_id","month","revision","employee_id","assignment_id")
);

-- CreateTable
CREATE TABLE "payout_lines" (
    "company_id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "employee_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "line_key" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "effect" "LineEffect" NOT NULL,
    "unit" "LineUnit" NOT NULL DEFAULT 'money',
    "amount_minor" BIGINT NOT NULL,

    CONSTRAINT "payout_lines_pkey" PRIMARY KEY ("company_id","month","revision","employee_id","assignment_id","line_key")
);

-- CreateTable
CREATE TABLE "month_problems" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "employee_id" UUID,
    "code" TEXT NOT NULL,
    "kpi_code" TEXT,
    "details" JSONB NOT NULL,

    CONSTRAINT "month_problems_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "month_events" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "MonthEventKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "note" TEXT,
    "run_id" UUID,

    CONSTRAINT "month_events_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "exports" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "revision" INTEGER NOT NULL,
    "format" "ExportFormat" NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "created_by_name" TEXT NOT NULL,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "operations" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_attempts_budget_at_idx" ON "sign_in_attempts"("budget", "at");

-- CreateIndex
CREATE UNIQUE INDEX "companies_slug_key" ON "companies"("slug");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_company_id_user_id_key" ON "memberships"("company_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_company_id_employee_id_key" ON "memberships"("company_id", "employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_company_id_token_hash_key" ON "invitations"("company_id", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "departments_company_id_name_key" ON "departments"("company_id", "name");

-- CreateIndex
CREATE INDEX "employees_company_id_name_id_idx" ON "employees"("company_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "employees_company_id_number_key" ON "employees"("company_id", "number");

-- CreateIndex
CREATE INDEX "placements_company_id_department_id_idx" ON "placements"("company_id", "department_id");

-- CreateIndex
CREATE UNIQUE INDEX "placements_company_id_employee_id_from_date_key" ON "placements"("company_id", "employee_id", "from_date");

-- CreateIndex
CREATE UNIQUE INDEX "pay_terms_company_id_employee_id_from_date_key" ON "pay_terms"("company_id", "employee_id", "from_date");

-- CreateIndex
CREATE UNIQUE INDEX "kpis_company_id_code_key" ON "kpis"("company_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "schemes_company_id_name_key" ON "schemes"("company_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "scheme_versions_company_id_scheme_id_number_key" ON "scheme_versions"("company_id", "scheme_id", "number");

-- CreateIndex
CREATE INDEX "scheme_assignments_company_id_scheme_id_idx" ON "scheme_assignments"("company_id", "scheme_id");

-- CreateIndex
CREATE UNIQUE INDEX "scheme_assignments_company_id_employee_id_from_month_key" ON "scheme_assignments"("company_id", "employee_id", "from_month");

-- CreateIndex
CREATE UNIQUE INDEX "rollouts_company_id_name_key" ON "rollouts"("company_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "rollout_stages_company_id_rollout_id_from_month_key" ON "rollout_stages"("company_id", "rollout_id", "from_month");

-- CreateIndex
CREATE INDEX "plans_company_id_month_recorded_at_idx" ON "plans"("company_id", "month", "recorded_at");

-- CreateIndex
CREATE INDEX "facts_company_id_month_recorded_at_idx" ON "facts"("company_id", "month", "recorded_at");

-- CreateIndex
CREATE INDEX "calculation_runs_company_id_month_requested_at_idx" ON "calculation_runs"("company_id", "month", "requested_at");

-- CreateIndex
CREATE INDEX "payouts_company_id_employee_id_month_idx" ON "payouts"("company_id", "employee_id", "month");

-- CreateIndex
CREATE INDEX "month_problems_company_id_month_revision_employee_id_idx" ON "month_problems"("company_id", "month", "revision", "employee_id");

-- CreateIndex
CREATE INDEX "month_events_company_id_month_at_idx" ON "month_events"("company_id", "month", "at");

-- CreateIndex
CREATE UNIQUE INDEX "exports_company_id_month_revision_format_key" ON "exports"("company_id", "month", "revision", "format");

-- CreateIndex
CREATE INDEX "audit_entries_company_id_at_id_idx" ON "audit_entries"("company_id", "at", "id");

-- CreateIndex
CREATE INDEX "audit_entries_company_id_subject_type_subject_id_idx" ON "audit_entries"("company_id", "subject_type", "subject_id");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "managed_departments" ADD CONSTRAINT "managed_departments_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "managed_departments" ADD CONSTRAINT "managed_departments_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_managed_department_id_fkey" FOREIGN KEY ("company_id", "managed_department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_company_id_parent_id_fkey" FOREIGN KEY ("company_id", "parent_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employees" ADD CONSTRAINT "employees_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pay_terms" ADD CONSTRAINT "pay_terms_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpis" ADD CONSTRAINT "kpis_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schemes" ADD CONSTRAINT "schemes_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_versions" ADD CONSTRAINT "scheme_versions_company_id_scheme_id_fkey" FOREIGN KEY ("company_id", "scheme_id") REFERENCES "schemes"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_assignments" ADD CONSTRAINT "scheme_assignments_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_assignments" ADD CONSTRAINT "scheme_assignments_company_id_scheme_id_fkey" FOREIGN KEY ("company_id", "scheme_id") REFERENCES "schemes"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_assignments" ADD CONSTRAINT "scheme_assignments_company_id_rollout_id_fkey" FOREIGN KEY ("company_id", "rollout_id") REFERENCES "rollouts"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollouts" ADD CONSTRAINT "rollouts_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollout_stages" ADD CONSTRAINT "rollout_stages_company_id_rollout_id_fkey" FOREIGN KEY ("company_id", "rollout_id") REFERENCES "rollouts"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_company_id_kpi_id_fkey" FOREIGN KEY ("company_id", "kpi_id") REFERENCES "kpis"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_company_id_kpi_id_fkey" FOREIGN KEY ("company_id", "kpi_id") REFERENCES "kpis"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "months" ADD CONSTRAINT "months_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calculation_runs" ADD CONSTRAINT "calculation_runs_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_company_id_run_id_fkey" FOREIGN KEY ("company_id", "run_id") REFERENCES "calculation_runs"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_company_id_assignment_id_fkey" FOREIGN KEY ("company_id", "assignment_id") REFERENCES "scheme_assignments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_company_id_scheme_version_id_fkey" FOREIGN KEY ("company_id", "scheme_version_id") REFERENCES "scheme_versions"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_lines" ADD CONSTRAINT "payout_lines_company_id_month_revision_employee_id_assignm_fkey" FOREIGN KEY ("company_id", "month", "revision", "employee_id", "assignment_id") REFERENCES "payouts"("company_id", "month", "revision", "employee_id", "assignment_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_problems" ADD CONSTRAINT "month_problems_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_problems" ADD CONSTRAINT "month_problems_company_id_employee_id_fkey" FOREIGN KEY ("company_id", "employee_id") REFERENCES "employees"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_events" ADD CONSTRAINT "month_events_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_company_id_month_fkey" FOREIGN KEY ("company_id", "month") REFERENCES "months"("company_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operations" ADD CONSTRAINT "operations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("company_id") ON DELETE RESTRICT ON UPDATE CASCADE;


