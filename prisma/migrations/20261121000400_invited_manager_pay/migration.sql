-- An invitation says whether the department's manager will see pay there.
ALTER TABLE "invitations" ADD COLUMN "managed_department_sees_pay" BOOLEAN NOT NULL DEFAULT false;
