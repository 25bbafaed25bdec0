/** Which requirement sets an Excel has. Versions are texts: "1.10" comes after "1.9". */
export class RequirementSets {
  /** Set name in lower case → highest version. */
  readonly #sets: Map<string, string>;

  /** `false` takes a set away from the usual ones. */
  constructor(excelApi: string, others: Readonly<Record<string, string | false>> = {}) {
    const sets: Record<string, string | false> = { ...USUAL_SETS, ...others, ExcelApi: excelApi };
    this.#sets = new Map(
      Object.entries(sets).flatMap(([name, version]) => (version === false ? [] : [[name.toLowerCase(), version]])),
    );
  }

  get excelApi(): string {
    return this.#sets.get("excelapi") ?? "0";
  }

  /** As `Office.context.requirements.isSetSupported`; a number is read as its text, so 1.10 means "1.1". */
  isSupported(name: string, version: string | number = "1.1"): boolean {
    const highest = this.#sets.get(name.toLowerCase());
    return highest !== undefined && compareVersions(highest, String(version)) >= 0;
  }
}

/** What every Excel that shows a task pane has, beside the API level itself. */
const USUAL_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CompressedFile: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  RichApiRuntimeFlag: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};

/** Negative, zero or positive, part by part as whole numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
