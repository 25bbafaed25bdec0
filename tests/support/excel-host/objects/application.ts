import type { WorkbookModel } from "../model/workbook";
import { type ClassModel, hostObject, type HostTargets } from "../protocol/host-object";
import { textAt } from "./arguments";

const decimal = ({ locale }: WorkbookModel): string => (locale === "vi-VN" ? "," : ".");
const thousands = ({ locale }: WorkbookModel): string => (locale === "vi-VN" ? "." : ",");

export const applicationModel: ClassModel<WorkbookModel> = {
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = String(value);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: decimal },
    thousandsSeparator: { get: thousands },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: (workbook) => hostObject("CultureInfo", workbook) },
  methods: {
    calculate: () => null,
    createWorkbook: (workbook, args) =>
      hostObject("WorkbookCreated", { workbook, base64: args[0] === undefined ? "" : textAt(args, 0) }),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const workbookCreatedModel: ClassModel<HostTargets["WorkbookCreated"]> = {
  methods: {
    open: ({ workbook, base64 }) => {
      workbook.opened.push(base64);
    },
  },
};

export const cultureInfoModel: ClassModel<WorkbookModel> = {
  properties: { name: { get: ({ locale }) => locale } },
  objects: { numberFormat: (workbook) => hostObject("NumberFormatInfo", workbook) },
};

export const numberFormatInfoModel: ClassModel<WorkbookModel> = {
  properties: { numberDecimalSeparator: { get: decimal }, numberGroupSeparator: { get: thousands } },
};
