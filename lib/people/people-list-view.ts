import type { Pages } from '@/lib/paging/page-asked';

export interface PersonRow {
  id: string;
  number: string;
  name: string;
  department: string | null;
  position: string | null;
  /** Working today, starting later, or gone. */
  state: 'working' | 'coming' | 'left';
  /** First day of that state, `YYYY-MM-DD`: for those who left, the day after the last one worked. */
  since: string | null;
}

export interface PeopleListView {
  people: PersonRow[];
  /** How many match, on all pages. */
  total: number;
  pages: Pages;
  /** Absent for those who see nobody's pay: then there is no column at all. */
  pay: { currency: string; digits: number; basePayMinor: Record<string, string> } | null;
  mayEdit: boolean;
  /** Only those who see the whole company can ask who left. */
  maySeeLeft: boolean;
}
