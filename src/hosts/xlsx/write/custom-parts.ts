import type { WorkbookEdit } from "./workbook-edit";

/** Custom XML parts of the workbook (ECMA-376 part 1, 15.2.5) in whose text one of our namespaces stands. */
export function customParts(edit: WorkbookEdit, namespace: string): string[] {
  return edit.package
    .relationships(edit.part)
    .all()
    .filter(({ type, isExternal, target }) => type === "customXml" && !isExternal && edit.package.has(target))
    .map(({ target }) => target)
    .filter((part) => edit.package.xml(part).toString().includes(namespace));
}

/** Takes a custom XML part away with its properties and what relates to it. */
export function removeCustomPart(edit: WorkbookEdit, part: string): void {
  const { package: parts } = edit;
  for (const { type, target } of parts.relationships(part).all()) if (type === "customXmlProps") parts.remove(target);
  parts.remove(part);
  const list = parts.relationships(edit.part);
  for (const { id, target } of list.all()) if (target === part) list.remove(id);
}
