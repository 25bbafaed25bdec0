/** Milliseconds a browser may take to begin with the download. */
const PATIENCE = 10_000;

/** Has the browser save a text as a file. Whether it did cannot be known: some panes do not let files through. */
export function saveTextFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, PATIENCE);
}
