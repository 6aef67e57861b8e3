-- A calculation goes through a list of people fixed when it begins, so that a worker that takes it over goes on
-- where the last one stopped; and it keeps the indicators as they were, so that an auditor can repeat it.
ALTER TABLE "calculation_runs"
  ADD COLUMN "targets" UUID[] DEFAULT ARRAY[]::UUID[],
  ADD COLUMN "kpis" TEXT NOT NULL DEFAULT '[]';
