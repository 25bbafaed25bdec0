import { isUnitEntry } from "../values/units/directory-shape";
import type { WorkbookSettings } from "./settings";
import { DEFAULT_SETTINGS } from "./settings";

/** Namespace of the custom XML part that holds the settings. */
export const SETTINGS_NAMESPACE = "urn:soat-phu-luc:settings:1";

/** The custom XML part: one element with the settings as JSON text. */
export function formatSettingsXml(settings: WorkbookSettings): string {
  return `<soat xmlns="${SETTINGS_NAMESPACE}">${escapeXml(JSON.stringify(settings))}</soat>`;
}

/**
 * Reads the part back. What is missing or of another shape (edited by hand, from a later version) falls back to the default,
 * piece by piece, so that one bad entry does not cost the user the rest.
 */
export function parseSettingsXml(xml: string): WorkbookSettings {
  const text = /<(?:[\w.-]+:)?soat[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?soat>/.exec(xml)?.[1];
  if (text === undefined) return DEFAULT_SETTINGS;
  const data = parseJson(unescapeXml(text));
  if (!isRecord(data)) return DEFAULT_SETTINGS;
  return {
    version: 1,
    ignores: list(data["ignores"], isIgnore),
    period: isPeriod(data["period"]) ? data["period"] : null,
    tables: list(data["tables"], isTable),
    fillDefaults: Array.isArray(data["fillDefaults"]) ? list(data["fillDefaults"], isFillDefault) : null,
    directory: Array.isArray(data["directory"]) ? list(data["directory"], isUnitEntry) : null,
    pairs: list(data["pairs"], isPair),
    rulesOff: list(data["rulesOff"], isText),
    fundingPhrases: Array.isArray(data["fundingPhrases"]) ? list(data["fundingPhrases"], isText) : null,
    vagueDeliverables: Array.isArray(data["vagueDeliverables"]) ? list(data["vagueDeliverables"], isText) : null,
    marks: data["marks"] === true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function list<T>(value: unknown, isItem: (item: unknown) => item is T): T[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIgnore(value: unknown): value is WorkbookSettings["ignores"][number] {
  return isRecord(value) && ["fingerprint", "rule", "reason"].every((key) => typeof value[key] === "string");
}

function isPeriod(value: unknown): value is NonNullable<WorkbookSettings["period"]> {
  return (
    isRecord(value) &&
    ["year", "span", "schoolYear"].includes(String(value["kind"])) &&
    Number.isInteger(value["firstYear"]) &&
    Number.isInteger(value["lastYear"])
  );
}

function isTable(value: unknown): value is WorkbookSettings["tables"][number] {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    (value["headerRow"] === null || Number.isInteger(value["headerRow"])) &&
    Array.isArray(value["columns"]) &&
    value["columns"].every(
      (one) => isRecord(one) && Number.isInteger(one["column"]) && typeof one["role"] === "string",
    ) &&
    (value["headings"] === undefined || (Array.isArray(value["headings"]) && value["headings"].every(isHeading))) &&
    typeof value["excluded"] === "boolean"
  );
}

function isHeading(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value["column"]) && typeof value["text"] === "string";
}

function isPair(value: unknown): value is WorkbookSettings["pairs"][number] {
  return (
    isRecord(value) &&
    typeof value["a"] === "string" &&
    typeof value["b"] === "string" &&
    typeof value["same"] === "boolean"
  );
}

function isFillDefault(value: unknown): value is NonNullable<WorkbookSettings["fillDefaults"]>[number] {
  return isRecord(value) && ["words", "deliverable", "coordinating"].every((key) => typeof value[key] === "string");
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
];

const LAST_CODE_POINT = 0x10ffff;

function escapeXml(text: string): string {
  return ENTITIES.reduce((escaped, [plain, entity]) => escaped.replaceAll(plain, entity), text);
}

function unescapeXml(text: string): string {
  const plain = text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : reference;
  });
  return [...ENTITIES].reverse().reduce((read, [character, entity]) => read.replaceAll(entity, character), plain);
}
