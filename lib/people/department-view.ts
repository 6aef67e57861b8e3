/** One department as the tree shows it. */
export interface DepartmentRow {
  id: string;
  name: string;
  parentId: string | null;
  /** 0 for what stands at the top of what the viewer may see. */
  depth: number;
  /** People working in it today. */
  headCount: number;
  /** The same with everything below it. */
  headCountBelow: number;
}

export interface DepartmentsView {
  /** In the order of the tree. */
  departments: DepartmentRow[];
  /** People working today in all departments shown. */
  headCount: number;
  mayEdit: boolean;
}
