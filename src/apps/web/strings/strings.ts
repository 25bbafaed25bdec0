/** The words of the page around the pane. */
export interface PageStrings {
  readonly start: {
    readonly heading: string;
    readonly text: string;
    readonly open: string;
    readonly sample: string;
    readonly drop: string;
    readonly dropHere: string;
  };
  /** The promise of the page. */
  readonly stays: string;
  readonly opening: (file: string) => string;
  readonly cancel: string;
  readonly sampleName: string;
  readonly bar: {
    readonly label: string;
    readonly open: string;
    readonly save: string;
    readonly undo: (what: string) => string;
    readonly redo: (what: string) => string;
    readonly unsaved: string;
    readonly saved: (file: string) => string;
    readonly view: string;
    readonly sheet: string;
    readonly pane: string;
    readonly otherLanguage: string;
    readonly otherLanguageHint: string;
  };
  readonly leave: { readonly heading: string; readonly text: string; readonly stay: string; readonly discard: string };
  readonly failed: {
    readonly heading: string;
    readonly unforeseen: string;
    readonly details: string;
    readonly close: string;
  };
  /** Put behind the name of the file. */
  readonly checkedSuffix: string;
  readonly split: string;
  readonly paneLabel: string;
  readonly grid: {
    readonly label: (sheet: string) => string;
    readonly sheets: string;
    readonly hidden: string;
    readonly hiddenRows: (first: number, last: number) => string;
    readonly hiddenColumns: (first: string, last: string) => string;
    readonly cell: string;
    readonly content: string;
    readonly edit: (address: string) => string;
    readonly editLabel: (address: string) => string;
    readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
    readonly more: (count: number) => string;
  };
}
