/** "2025-06-30" as a clerk writes it: "30/06/2025". */
export function dayText(date: string): string {
  return date.split("-").reverse().join("/");
}

/** "30/6/2025", "30.06.2025" as "2025-06-30"; "" for nothing, null for what is no day in that form. */
export function dayOf(text: string): string | null {
  if (text.trim() === "") return "";
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
