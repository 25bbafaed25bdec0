import type { FileProblem } from "../workbook-file-error";
import { WorkbookFileError } from "../workbook-file-error";
import type { OpcPackage } from "./opc-package";

/** What the root element of a main part makes of a package. */
const ROOTS: ReadonlyMap<string, FileProblem> = new Map([
  ["document", "word"],
  ["presentation", "powerpoint"],
]);

/**
 * The workbook part: what the package's officeDocument relationship points to, wherever that is. Throws
 * WorkbookFileError, saying what the package is, where it holds no workbook.
 */
export function findWorkbookPart(opc: OpcPackage): string {
  const main = opc.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new WorkbookFileError(kindWithoutMainPart(opc));
  if (main.toLowerCase().endsWith(".bin")) throw new WorkbookFileError("xlsb", main);
  const root = opc.xml(main, (xml) => xml.name);
  if (root !== "workbook") throw new WorkbookFileError(ROOTS.get(root) ?? "unknown", `${main}: ${root}`);
  return main;
}

function kindWithoutMainPart(opc: OpcPackage): FileProblem {
  if (opc.has("mimetype")) return mimetypeKind(new TextDecoder().decode(opc.bytes("mimetype")));
  return opc.has("[Content_Types].xml") ? "damaged" : "archive";
}

function mimetypeKind(mimetype: string): FileProblem {
  return mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "ods" : "unknown";
}
