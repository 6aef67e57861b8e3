-- Part of a month: whose production calendar counts the working days; an assignment may begin within a month (a transfer).
ALTER TABLE "companies" ADD COLUMN "country" CHAR(2) NOT NULL DEFAULT 'RU';
ALTER TABLE "companies" ADD CONSTRAINT "companies_country_shape" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "scheme_assignments" ADD COLUMN "from_day" SMALLINT NOT NULL DEFAULT 1;
ALTER TABLE "scheme_assignments" ADD CONSTRAINT "scheme_assignments_from_day_shape" CHECK ("from_day" BETWEEN 1 AND 31);
DROP INDEX "scheme_assignments_company_id_employee_id_from_month_key";
CREATE UNIQUE INDEX "scheme_assignments_company_id_employee_id_from_month_from_d_key"
  ON "scheme_assignments"("company_id", "employee_id", "from_month", "from_day");

-- A stage may promise that nobody gets less in all than in the last month before it.
ALTER TABLE "rollout_stages" ADD COLUMN "holds_harmless" BOOLEAN NOT NULL DEFAULT false;

-- A KPI may be computed from others.
ALTER TABLE "kpis" ADD COLUMN "formula" TEXT;
