/** A question or a job, and what to do, a paragraph each; labels of the program stand between "**". */
export interface Topic {
  readonly heading: string;
  readonly text: readonly string[];
}

/** What the help says besides the rules. */
export interface Topics {
  /** In the order a clerk works. */
  readonly steps: readonly Topic[];
  readonly questions: readonly Topic[];
}
