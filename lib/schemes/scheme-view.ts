/** A scheme in a list to choose from. */
export interface SchemeOption {
  value: string;
  label: string;
  /** First month any version of it holds; null = only a draft so far. */
  publishedFrom: string | null;
}
