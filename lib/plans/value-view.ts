/** What a save did: cells written, and cells that held the value already. */
export interface SavedValues {
  saved: number;
  unchanged: number;
}

/** Plans brought over from the month before: into empty cells, beside those that had a plan. */
export interface CopiedPlans {
  copied: number;
  alreadySet: number;
}
