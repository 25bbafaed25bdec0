import type { FileProperties } from "../remains";
import type { WorkbookEdit } from "./write/workbook-edit";

/** Core, extended and custom properties (ECMA-376 part 2, 8; part 1, 15.2.12). */
export function readProperties(edit: WorkbookEdit): FileProperties {
  const rootOf = (type: string) => {
    const part = edit.package
      .relationships("")
      .all()
      .find((one) => one.type === type && edit.package.has(one.target))?.target;
    return part === undefined ? undefined : edit.package.xml(part).root;
  };
  const textIn = (type: string, name: string) => rootOf(type)?.element(name)?.text().trim() || null;
  return {
    creator: textIn("core-properties", "creator"),
    lastModifiedBy: textIn("core-properties", "lastModifiedBy"),
    manager: textIn("extended-properties", "Manager"),
    company: textIn("extended-properties", "Company"),
    custom:
      rootOf("custom-properties")
        ?.elements("property")
        .map((one) => one.attribute("name") ?? "") ?? [],
  };
}
