import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BUILT_IN_NAMES, type NameModel, type WorkbookModel } from "../model/workbook";

/** Defined names with their sheets, constants and hidden ones too, which exceljs makes a mess of. */

const WORKBOOK = "xl/workbook.xml";
const NAME = /<(?:\w+:)?definedName ([^>]*)>([^<]*)<\/(?:\w+:)?definedName>/g;
/** As files name it; in Excel's own API the prefix is missing. */
const PREFIX = "_xlnm.";
/** Names exceljs writes itself, from the page setup and the filter. */
const OF_OTHERS = /^_xlnm\.(?!Print_Area$)/;

export function readNames(bytes: Uint8Array, workbook: WorkbookModel): NameModel[] {
  const xml = strFromU8(unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK] ?? new Uint8Array());
  return [...xml.matchAll(NAME)].flatMap(([, attributes = "", reference = ""]): NameModel[] => {
    const attribute = (key: string) => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(attributes)?.[1];
    const [name = "", local] = [attribute("name"), attribute("localSheetId")];
    if (OF_OTHERS.test(name)) return [];
    const sheet = local === undefined ? null : (workbook.sheets[Number(local)] ?? null);
    const visible = !["1", "true"].includes(attribute("hidden") ?? "");
    return [{ name: name.replace(PREFIX, ""), formula: `=${plain(reference)}`, sheet, comment: "", visible }];
  });
}

/** The file with the names of the workbook in place of those in it. */
export function writeNames(bytes: Uint8Array, workbook: WorkbookModel): Uint8Array {
  if (workbook.names.length === 0) return bytes;
  const files = unzipSync(bytes);
  const xml = strFromU8(files[WORKBOOK] ?? new Uint8Array());
  const kept = [...xml.matchAll(NAME)].flatMap(([whole, attributes = ""]) =>
    OF_OTHERS.test(/name="([^"]*)"/.exec(attributes)?.[1] ?? "") ? [whole] : [],
  );
  const all = `<definedNames>${[...kept, ...workbook.names.map((name) => element(name, workbook))].join("")}</definedNames>`;
  const without = xml.replace(/<definedNames>.*<\/definedNames>|<definedNames\/>/s, "");
  files[WORKBOOK] = strToU8(without.replace("</sheets>", `</sheets>${all}`));
  return zipSync(files);
}

function element({ name, formula, sheet, visible }: NameModel, workbook: WorkbookModel): string {
  const local = sheet ? ` localSheetId="${workbook.sheets.indexOf(sheet)}"` : "";
  const stored = BUILT_IN_NAMES.includes(name) ? PREFIX + name : name;
  return `<definedName name="${stored}"${local}${visible ? "" : ' hidden="1"'}>${escaped(formula.slice(1))}</definedName>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
