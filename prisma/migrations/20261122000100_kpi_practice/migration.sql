-- What good practice asks of a KPI; null is a KPI nobody has been asked about, so that what exists says nothing it was never told.
CREATE TYPE "KpiYield" AS ENUM ('attention', 'action');
ALTER TABLE "kpis"
  ADD COLUMN "yields" "KpiYield",
  ADD COLUMN "action" TEXT,
  ADD COLUMN "budget" TEXT,
  ADD COLUMN "additive" BOOLEAN NOT NULL DEFAULT true;
