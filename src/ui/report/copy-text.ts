/**
 * Copies all that stands in a box; false where the browser refuses. The older command, because Excel on the web frames the pane
 * without the right to the newer clipboard (office-js issue 1991).
 */
export function copyText(box: HTMLTextAreaElement): boolean {
  box.focus();
  box.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the newer one is refused in Excel on the web
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
