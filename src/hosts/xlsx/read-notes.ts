import type { SheetNotes } from "../remains";
import type { WorkbookEdit } from "./write/workbook-edit";

/** The author Excel gives the note it keeps of a threaded comment for older versions. */
const THREAD = /^tc=\{/iu;

/** Notes (ECMA-376 part 1, 18.7) and threaded comments ([MS-XLSX] 2.6.204) of all sheets that have any. */
export function readNotes(edit: WorkbookEdit): SheetNotes[] {
  const persons = personNames(edit);
  return edit.sheets().flatMap(({ name, part }) => {
    const cells = new Set<string>();
    const authors = new Set<string>();
    for (const { type, target } of edit.package.relationships(part).all()) {
      const isThreaded = type === "threadedComment";
      if ((type !== "comments" && !isThreaded) || !edit.package.has(target)) continue;
      const { root } = edit.package.xml(target);
      const names =
        root
          .element("authors")
          ?.elements("author")
          .map((author) => author.text()) ?? [];
      for (const note of isThreaded
        ? root.elements("threadedComment")
        : (root.element("commentList")?.elements("comment") ?? [])) {
        cells.add(note.attribute("ref") ?? "");
        const author = isThreaded
          ? persons.get(note.attribute("personId") ?? "")
          : names[Number(note.attribute("authorId") ?? -1)];
        if (author !== undefined && author.trim() !== "" && !THREAD.test(author)) authors.add(author.trim());
      }
    }
    return cells.size > 0 ? [{ sheet: name, cells: [...cells], authors: [...authors] }] : [];
  });
}

/** Id → name of those who wrote threaded comments. */
function personNames(edit: WorkbookEdit): Map<string, string> {
  const part = edit.related("person");
  if (part === undefined || !edit.package.has(part)) return new Map();
  const persons = edit.package.xml(part).root.elements("person");
  return new Map(persons.map((person) => [person.attribute("id") ?? "", person.attribute("displayName") ?? ""]));
}
