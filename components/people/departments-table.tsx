import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, type TableColumn } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { DepartmentRow } from '@/lib/people/department-view';
import { paths } from '@/lib/paths';

export interface DepartmentsTableProps {
  company: string;
  departments: DepartmentRow[];
  /** The button that changes a department, for those who may. */
  edit?: (department: DepartmentRow) => ReactNode;
  /** The next step when there is none yet. */
  add?: ReactNode;
}

/** The tree as an indented ledger with head counts. */
export function DepartmentsTable({ company, departments, edit, add }: DepartmentsTableProps) {
  const t = useTranslations('people.departments');
  const columns: TableColumn<DepartmentRow>[] = [
    { key: 'name', head: t('name'), isRowHead: true, width: 'wide', cell: (row) => (
      <span className="block" style={{ paddingInlineStart: `${row.depth * 1.25}rem` }}>
        <TextLink href={`${paths.people(company)}?departmentId=${row.id}`}>{row.name}</TextLink>
      </span>
    ) },
    { key: 'here', head: t('here'), isNumeric: true, hideBelow: 'md', cell: (row) => row.headCount },
    { key: 'below', head: t('withBelow'), isNumeric: true, cell: (row) => row.headCountBelow },
    ...(edit ? [{ key: 'edit', head: <span className="sr-only">{t('edit')}</span>, width: 'narrow' as const, cell: edit }] : []),
  ];
  const empty = <EmptyState title={t('none')} action={add}>{t('noneText')}</EmptyState>;
  return <Table caption={t('title')} columns={columns} rows={departments} rowKey={(row) => row.id} empty={empty} />;
}
