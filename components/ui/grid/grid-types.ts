export interface GridColumn {
  key: string;
  title: string;
  /** What is counted: %, ₽, clients. */
  unit?: string;
  /** Decimals always shown, so that the marks of one column stand under each other. */
  decimalsMin?: number;
}

export interface GridRow {
  key: string;
  title: string;
  /** A quieter second line: the position, the department. */
  note?: string;
}

export interface GridCell {
  /** Decimal string; null is missing, never zero. */
  value: string | null;
  /** Shown faint above the value. */
  plan?: string | null;
  /** computed: follows from others; locked: not yours or not now; none: this row has no such KPI. */
  kind?: 'editable' | 'computed' | 'locked' | 'none';
  /** A value is expected here: outlined while there is none. */
  isExpected?: boolean;
  /** What there is to know of it and is not wrong: how it is computed, what it waits for. */
  note?: string;
  /** What is wrong, from the server. */
  message?: string;
  isSaving?: boolean;
}

/** One cell changed by the person; a paste brings many at once. */
export interface GridChange {
  rowKey: string;
  columnKey: string;
  value: string | null;
}

/** A place by number: row and column, from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** A block: where it was begun and where it ends, in any direction. */
export interface GridRange {
  anchor: GridPlace;
  head: GridPlace;
}
