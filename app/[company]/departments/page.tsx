import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { DepartmentDialog } from '@/components/people/department-dialog';
import { DepartmentsTable } from '@/components/people/departments-table';
import { listDepartmentOptions } from '@/lib/people/list-department-options';
import { listDepartments } from '@/lib/people/list-departments';
import { addDepartment, changeDepartment } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('people.departments'))('title') };
}

export default async function DepartmentsPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const actor = await pageActor(company);
  const t = await getTranslations('people.departments');
  const { departments, headCount, mayEdit } = await pageView(listDepartments(actor));
  const options = mayEdit ? await pageView(listDepartmentOptions(actor)) : [];
  const change = changeDepartment.bind(null, company);
  const add = mayEdit ? <DepartmentDialog action={addDepartment.bind(null, company)} departments={options} /> : undefined;
  return (
    <Page title={t('title')} state={t('stateLine', { departments: departments.length, people: headCount })} actions={departments.length > 0 ? add : undefined}>
      <DepartmentsTable
        company={company}
        departments={departments}
        edit={mayEdit ? (department) => <DepartmentDialog action={change} departments={options} department={department} /> : undefined}
        add={add}
      />
    </Page>
  );
}
