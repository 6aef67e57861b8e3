/** A rollout in a list to choose from. */
export interface RolloutOption {
  value: string;
  label: string;
  /** First month any of its stages holds; null = no stage yet. */
  startsFrom: string | null;
}
