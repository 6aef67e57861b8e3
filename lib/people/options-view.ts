/** One department to choose from. */
export interface DepartmentOption {
  id: string;
  name: string;
  /** Names from the top of the tree down to this one: 'Trade / Shops / North'. */
  path: string;
  /** 0 for a department at the top. */
  depth: number;
}

/** One person to choose: name, number and where they work today. */
export interface EmployeeOption {
  id: string;
  name: string;
  number: string;
  department: string | null;
}
