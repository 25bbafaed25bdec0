/** Milliseconds a browser may take to begin with the download. */
const PATIENCE = 60_000;

/** Has the browser save a file. Whether it did cannot be known: some panes do not let files through. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, PATIENCE);
}
