import ExcelJS from "exceljs";
import { readXlsx } from "hucre";
import * as SheetJS from "xlsx";
import { NODE_CODEC } from "../src/apps/cli/node-codec";
import { checkWorkbook } from "../src/engine/check";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";

/** Takes the bytes of a workbook and gives the work that is measured. */
type Reader = (bytes: Uint8Array) => () => unknown;

/** As the command line reads. */
const read = (bytes: Uint8Array) => readWorkbook(bytes, { codec: NODE_CODEC });

export const PEERS: Readonly<Record<string, Reader>> = {
  "exceljs: read": (bytes) => () => new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer),
  "SheetJS: read": (bytes) => () => SheetJS.read(bytes, { type: "array" }),
  "hucre: read": (bytes) => () => readXlsx(bytes),
};

export const CHECK = "soat: check";

export const OURS: Readonly<Record<string, Reader>> = {
  "soat: read": (bytes) => () => read(bytes),
  [CHECK]: (bytes) => {
    const snapshot = read(bytes);
    return () => checkWorkbook(snapshot);
  },
  "soat: read + check": (bytes) => () => checkWorkbook(read(bytes)),
};
