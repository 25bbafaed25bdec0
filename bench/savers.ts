import ExcelJS from "exceljs";
import { openXlsx, saveXlsx } from "hucre";
import * as SheetJS from "xlsx";
import type { CellContent, WorkbookChange } from "../src/engine/index";
import {
  DEFAULT_SETTINGS,
  FILL_COLUMNS,
  fillChanges,
  fillOptionsOf,
  fillProposals,
  recognizePlan,
} from "../src/engine/index";
import { checkWorkbook } from "../src/engine/check";
import { NODE_CODEC } from "../src/apps/cli/node-codec";
import { FileHost } from "../src/hosts/xlsx/file-host";

/** Row and column from 0, and what the cell is to hold. */
export type SetCell = readonly [row: number, column: number, value: string | number];

type Saver = (bytes: Uint8Array, cells: readonly SetCell[]) => Uint8Array | Promise<Uint8Array>;

export const SAVERS: Readonly<Record<string, Saver>> = {
  exceljs: async (bytes, cells) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    for (const [row, column, value] of cells) if (sheet) sheet.getRow(row + 1).getCell(column + 1).value = value;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  SheetJS: (bytes, cells) => {
    const workbook = SheetJS.read(bytes, { type: "array", cellStyles: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""];
    if (sheet) for (const [r, c, value] of cells) SheetJS.utils.sheet_add_aoa(sheet, [[value]], { origin: { r, c } });
    return new Uint8Array(SheetJS.write(workbook, { type: "array", compression: true }) as ArrayBuffer);
  },
  hucre: async (bytes, cells) => {
    const workbook = await openXlsx(bytes);
    const rows = workbook.sheets[0]?.rows ?? [];
    for (const [row, column, value] of cells) {
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = value;
    }
    return saveXlsx(workbook);
  },
  "soat: the same cells": async (bytes, cells) => {
    const host = opened(bytes);
    const sheet = (await host.read()).snapshot.sheets[0]?.name ?? "";
    const changes = cells.map(([row, column, value]): WorkbookChange => {
      const after: CellContent =
        typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value };
      return { type: "setCell", sheet, cell: { row, column }, before: { kind: "empty" }, after };
    });
    return applied(host, changes);
  },
  "soat: fill, with names and formats": async (bytes) => filled(opened(bytes)),
  "soat: check and fill": async (bytes) => {
    const host = opened(bytes);
    checkWorkbook((await host.read()).snapshot);
    return filled(host);
  },
};

/** As the command line opens it. */
function opened(bytes: Uint8Array): FileHost {
  return new FileHost(bytes, { codec: NODE_CODEC });
}

async function filled(host: FileHost): Promise<Uint8Array> {
  const plan = recognizePlan((await host.read()).snapshot, {});
  const proposals = fillProposals(plan, { ...fillOptionsOf(DEFAULT_SETTINGS), columns: FILL_COLUMNS });
  return applied(host, fillChanges(plan, proposals));
}

async function applied(host: FileHost, changes: readonly WorkbookChange[]): Promise<Uint8Array> {
  const { refused } = await host.apply(changes, "fill");
  if (refused.length > 0) throw new Error(`${refused.length} refused: ${refused[0]?.code ?? ""}`);
  return host.toBytes();
}
