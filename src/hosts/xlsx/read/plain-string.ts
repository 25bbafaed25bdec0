const PRESERVED = '<t xml:space="preserve">';
const TRIMMED = "<t>";
const END = "</t>";

/** Written with references, line ends or escapes of its own. */
const OTHERWISE = /[&\r]|_x/;
const BLANK_AROUND = /^[ \t\n]|[ \t\n]$/;

/** A text as nearly every program writes it: `<t>Kế hoạch</t>`, `<t xml:space="preserve"> Kế hoạch</t>`; as `PlainCell`, only that. */
export class PlainString {
  value = "";

  /** The place behind the text that begins at `at`; −1 where none does, or none that is plain. */
  read(text: string, at: number): number {
    const isTrimmed = text.startsWith(TRIMMED, at);
    if (!isTrimmed && !text.startsWith(PRESERVED, at)) return -1;
    const start = at + (isTrimmed ? TRIMMED : PRESERVED).length;
    const end = text.indexOf("<", start);
    if (end < 0 || !text.startsWith(END, end)) return -1;
    this.value = text.slice(start, end);
    if (OTHERWISE.test(this.value) || (isTrimmed && BLANK_AROUND.test(this.value))) return -1;
    return end + END.length;
  }
}
