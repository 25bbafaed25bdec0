import type { WorkbookModel } from "../model/workbook";
import type { ClassModel } from "../protocol/host-object";

export const runtimeModel: ClassModel<WorkbookModel> = {
  properties: {
    enableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (workbook, value) => {
        workbook.eventsEnabled = value === true;
      },
    },
  },
};
