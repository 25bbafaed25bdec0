import { HostError } from "../model/host-error";
import type { WorkbookModel } from "../model/workbook";
import { type ClassModel, hostObject, type HostObject, type HostTargets } from "../protocol/host-object";
import { textAt } from "./arguments";

type Target = HostTargets["Setting"];

function store(workbook: WorkbookModel, key: string, value: unknown): void {
  if (workbook.readOnly) throw new HostError("AccessDenied", "read-only workbook");
  workbook.settings.set(key, value);
  workbook.touch();
}

export const settingModel: ClassModel<Target> = {
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        store(workbook, key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.touch();
    },
  },
  id: ({ key }) => key,
};

const find = (workbook: WorkbookModel, key: string): HostObject | null =>
  workbook.settings.has(key) ? hostObject("Setting", { workbook, key }) : null;

export const settingCollectionModel: ClassModel<WorkbookModel> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject("Setting", { workbook, key })),
  item: (workbook, key) => {
    const found = find(workbook, String(key));
    if (!found) throw new HostError("ItemNotFound", `setting ${String(key)}`);
    return found;
  },
  methods: {
    add: (workbook, args) => {
      const key = textAt(args, 0);
      store(workbook, key, args[1]);
      return hostObject("Setting", { workbook, key });
    },
    getCount: ({ settings }) => settings.size,
    getItemOrNullObject: (workbook, args) => find(workbook, textAt(args, 0)),
  },
};
