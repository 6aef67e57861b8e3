-- A month is calculated in batches of people, and a person's page reads one: both ask for the values of given subjects,
-- which the primary key (indicator first) answers only by reading the whole month.
CREATE INDEX "plans_company_id_month_subject_id_idx" ON "plans"("company_id", "month", "subject_id");
CREATE INDEX "facts_company_id_month_subject_id_idx" ON "facts"("company_id", "month", "subject_id");
