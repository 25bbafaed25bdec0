import { saveFile as download } from "../../../ui/save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

type SavePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileHandle>;

/** "Kế hoạch.xlsx" → "Kế hoạch (đã soát).xlsx"; a name that says so already stays. */
export function checkedName(name: string, suffix: string): string {
  const [, base = name, extension = ".xlsx"] = /^(.*?)(\.xls[xm])?$/isu.exec(name) ?? [];
  return base.endsWith(suffix) ? `${base}${extension}` : `${base} ${suffix}${extension}`;
}

/** Where to: asks for a place where the browser can, else downloads. The name under which it was saved; null: the user thought better. */
export async function saveFile(name: string, bytes: () => Promise<Uint8Array>): Promise<string | null> {
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  const type = name.toLowerCase().endsWith(".xlsm") ? XLSM : XLSX;
  if (!picker) {
    download(name, await bytes(), type);
    return name;
  }
  const handle = await pick(picker, name, type);
  if (!handle) return null;
  const file = await handle.createWritable();
  await file.write(await bytes());
  await file.close();
  return handle.name;
}

async function pick(picker: SavePicker, name: string, type: string): Promise<FileHandle | null> {
  try {
    return await picker({
      suggestedName: name,
      types: [{ description: "Excel", accept: { [type]: [name.slice(name.lastIndexOf("."))] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}
