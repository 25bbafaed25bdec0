import { assertAllowed } from "../model/guards";
import type { LiveRange } from "../model/live-range";
import { intersection } from "../model/rect";
import { subtract } from "../model/conditional-formats";
import type { DataValidationModel } from "../model/sheet-parts";
import type { ClassModel, Property } from "../protocol/host-object";

const find = ({ sheet, rect }: LiveRange): DataValidationModel | undefined =>
  sheet.dataValidations.find(({ ranges }) => ranges.some((range) => intersection(range, rect) !== null));

function clear({ sheet, rect }: LiveRange): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const validation of sheet.dataValidations) {
    validation.ranges = validation.ranges.flatMap((range) => subtract(range, rect));
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ ranges }) => ranges.length > 0);
  sheet.workbook.touch();
}

function part(name: "rule" | "prompt" | "errorAlert" | "ignoreBlanks"): Property<LiveRange> {
  return {
    get: (range) => find(range)?.[name] ?? null,
    set: (range, value) => {
      const old = find(range) ?? { rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };
      clear(range);
      range.sheet.dataValidations.push({ ...old, [name]: value, ranges: [range.rect] });
    },
  };
}

export const dataValidationModel: ClassModel<LiveRange> = {
  properties: {
    errorAlert: part("errorAlert"),
    ignoreBlanks: part("ignoreBlanks"),
    prompt: part("prompt"),
    rule: part("rule"),
    type: {
      get: (range) => {
        const rule = find(range)?.rule;
        const kind = typeof rule === "object" && rule !== null ? Object.keys(rule)[0] : undefined;
        return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
      },
    },
  },
  methods: { clear },
};
