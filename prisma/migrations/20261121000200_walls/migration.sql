-- The walls of the house: who may touch which rows, and what nobody may change again.
-- The runtime login is a member of premia_app, which owns nothing.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'premia_app') THEN
    CREATE ROLE premia_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO premia_app;

-- ─── Who is asking ──────────────────────────────────────────────────────────────────────────────────────
-- A transaction-local setting is '' (not NULL) after its transaction, hence nullif.

CREATE FUNCTION app_company_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.company_id', true), '')::uuid $$;

CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- ─── Row-level security on every table that carries company_id ──────────────────────────────────────────

DO $$
DECLARE
  t text;
BEGIN
  FOR t IN
    SELECT c.relname FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (company_id = (SELECT app_company_id())) WITH CHECK (company_id = (SELECT app_company_id()))', t);
  END LOOP;
END
$$;

-- How an Actor is found before there is a company: one's own memberships and the companies behind them.
CREATE POLICY own_memberships ON memberships FOR SELECT USING (user_id = (SELECT app_user_id()));
CREATE POLICY own_companies ON companies FOR SELECT
  USING (company_id IN (SELECT m.company_id FROM memberships m WHERE m.user_id = (SELECT app_user_id())));

-- ─── Grants: what may be changed at all ─────────────────────────────────────────────────────────────────

GRANT SELECT, INSERT, UPDATE ON
  users, sessions,
  memberships, invitations, departments, employees, placements, pay_terms, kpis, schemes,
  scheme_assignments, rollouts, imports, months, calculation_runs TO premia_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  managed_departments, scheme_versions, rollout_stages, payouts, payout_lines, month_problems TO premia_app;
GRANT SELECT, INSERT, DELETE ON sign_in_attempts TO premia_app;
GRANT SELECT ON companies TO premia_app;
GRANT UPDATE (name, time_zone, language) ON companies TO premia_app;
-- Only ever added to:
GRANT SELECT, INSERT ON plans, facts, month_events, exports, operations, audit_entries TO premia_app;

-- ─── The shape of things ────────────────────────────────────────────────────────────────────────────────

ALTER TABLE companies ADD CONSTRAINT companies_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE users ADD CONSTRAINT users_email_lower CHECK (email = lower(email));
ALTER TABLE months ADD CONSTRAINT months_month_shape CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE scheme_versions ADD CONSTRAINT scheme_versions_from_shape CHECK (from_month IS NULL OR from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE scheme_versions ADD CONSTRAINT scheme_versions_published_whole
  CHECK (status = 'draft' OR (hash IS NOT NULL AND from_month IS NOT NULL AND published_at IS NOT NULL));
ALTER TABLE scheme_assignments ADD CONSTRAINT scheme_assignments_from_shape CHECK (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE rollout_stages ADD CONSTRAINT rollout_stages_from_shape CHECK (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE rollout_stages ADD CONSTRAINT rollout_stages_share CHECK (fixed_share BETWEEN 0 AND 1);
ALTER TABLE pay_terms ADD CONSTRAINT pay_terms_not_negative CHECK (base_pay_minor >= 0);
ALTER TABLE kpis ADD CONSTRAINT kpis_code_shape CHECK (code ~ '^[a-z][a-z0-9_]*$' AND decimals BETWEEN 0 AND 9);
ALTER TABLE calculation_runs ADD CONSTRAINT calculation_runs_progress CHECK (done BETWEEN 0 AND total);

-- One draft at a time of a scheme: two people editing meet in the same draft, not in two.
CREATE UNIQUE INDEX scheme_versions_one_draft ON scheme_versions (company_id, scheme_id) WHERE status = 'draft';
-- One published version in force from a month: "in force" can have only one answer.
CREATE UNIQUE INDEX scheme_versions_one_from ON scheme_versions (company_id, scheme_id, from_month) WHERE status = 'published';
-- One calculation of a month at a time.
CREATE UNIQUE INDEX calculation_runs_one_at_a_time ON calculation_runs (company_id, month) WHERE status IN ('queued', 'running');
-- One open invitation per address.
CREATE UNIQUE INDEX invitations_one_open ON invitations (company_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- A value belongs to exactly one subject: a person, a department or the company itself.
ALTER TABLE plans ADD CONSTRAINT plans_one_subject CHECK (
  CASE scope WHEN 'person' THEN subject_id = employee_id AND department_id IS NULL
             WHEN 'department' THEN subject_id = department_id AND employee_id IS NULL
             ELSE subject_id = company_id AND employee_id IS NULL AND department_id IS NULL END);
ALTER TABLE facts ADD CONSTRAINT facts_one_subject CHECK (
  CASE scope WHEN 'person' THEN subject_id = employee_id AND department_id IS NULL
             WHEN 'department' THEN subject_id = department_id AND employee_id IS NULL
             ELSE subject_id = company_id AND employee_id IS NULL AND department_id IS NULL END);
-- A number people can pay by: finite and of bounded length.
ALTER TABLE plans ADD CONSTRAINT plans_value_bounded CHECK (value IS NULL OR (abs(value) < 1e30 AND scale(value) <= 12));
ALTER TABLE facts ADD CONSTRAINT facts_value_bounded CHECK (value IS NULL OR (abs(value) < 1e30 AND scale(value) <= 12));

-- ─── Dated rows and trees ───────────────────────────────────────────────────────────────────────────────

-- Where everybody works on a day: the latest placement that has begun, if it is not the one of leaving.
CREATE FUNCTION placements_on(day date)
  RETURNS TABLE (employee_id uuid, department_id uuid, "position" text) LANGUAGE sql STABLE
  AS $$
    SELECT p.employee_id, p.department_id, p.position
    FROM (SELECT DISTINCT ON (company_id, employee_id) * FROM placements
          WHERE from_date <= day ORDER BY company_id, employee_id, from_date DESC) p
    WHERE p.is_active
  $$;

-- The given departments with everything below them.
CREATE FUNCTION department_subtree(roots uuid[])
  RETURNS TABLE (department_id uuid) LANGUAGE sql STABLE
  AS $$
    WITH RECURSIVE tree AS (
      SELECT d.company_id, d.id FROM departments d WHERE d.id = ANY (roots)
      UNION
      SELECT d.company_id, d.id FROM departments d JOIN tree t ON d.company_id = t.company_id AND d.parent_id = t.id)
    SELECT tree.id FROM tree
  $$;

-- ─── What never moves again ─────────────────────────────────────────────────────────────────────────────
-- The locks are statement triggers over transition tables: one look at the month for a million rows. FOR SHARE
-- makes a writer wait for a close in flight and then see it closed.

CREATE FUNCTION refuse_frozen_month() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen record;
BEGIN
  FOR frozen IN
    SELECT m.month, m.status FROM months m
    WHERE (m.company_id, m.month) IN (SELECT DISTINCT c.company_id, c.month FROM changed c)
    FOR SHARE
  LOOP
    IF frozen.status = 'closed' THEN
      RAISE EXCEPTION 'premia:month_closed %', frozen.month USING ERRCODE = 'PM001';
    ELSIF frozen.status = 'approved' THEN
      RAISE EXCEPTION 'premia:month_approved %', frozen.month USING ERRCODE = 'PM002';
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plans', 'facts', 'payouts', 'payout_lines', 'month_problems'] LOOP
    EXECUTE format('CREATE TRIGGER frozen_on_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_month()', t);
    EXECUTE format('CREATE TRIGGER frozen_on_update_new AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_month()', t);
    EXECUTE format('CREATE TRIGGER frozen_on_update_old AFTER UPDATE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_month()', t);
    EXECUTE format('CREATE TRIGGER frozen_on_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_month()', t);
  END LOOP;
END
$$;

-- The month's own row, once closed, and the runs behind it.
CREATE FUNCTION refuse_closed_month_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'closed' THEN
    RAISE EXCEPTION 'premia:month_closed %', OLD.month USING ERRCODE = 'PM001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER frozen_row BEFORE UPDATE OR DELETE ON months FOR EACH ROW EXECUTE FUNCTION refuse_closed_month_row();

CREATE FUNCTION refuse_run_of_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT m.status FROM months m WHERE m.company_id = NEW.company_id AND m.month = NEW.month FOR SHARE) = 'closed' THEN
    RAISE EXCEPTION 'premia:month_closed %', NEW.month USING ERRCODE = 'PM001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER frozen_run BEFORE INSERT OR UPDATE ON calculation_runs FOR EACH ROW EXECUTE FUNCTION refuse_run_of_closed_month();

-- Payroll files are made of closed months only.
CREATE FUNCTION refuse_export_of_open_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT m.status FROM months m WHERE m.company_id = NEW.company_id AND m.month = NEW.month) IS DISTINCT FROM 'closed' THEN
    RAISE EXCEPTION 'premia:month_not_closed %', NEW.month USING ERRCODE = 'PM003';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER closed_only BEFORE INSERT ON exports FOR EACH ROW EXECUTE FUNCTION refuse_export_of_open_month();

-- A published version of a scheme is what was promised to people.
CREATE FUNCTION refuse_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'published' THEN
    RAISE EXCEPTION 'premia:published_version %', OLD.id USING ERRCODE = 'PM004';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER published_frozen BEFORE UPDATE OR DELETE ON scheme_versions FOR EACH ROW EXECUTE FUNCTION refuse_published_version();
