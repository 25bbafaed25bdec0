import { assertWritable } from "../model/guards";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import type { SheetModel } from "../model/sheet";
import type { ChartModel, ChartSeriesModel } from "../model/sheet-parts";
import { uniqueId } from "../model/workbook";
import { type ClassModel, hostObject, type HostObject, type HostTargets, isHostObject } from "../protocol/host-object";
import { type Arguments, numberAt, textAt } from "./arguments";

/** Charts as far as they are made of series over ranges. */

function rangeIn(args: Arguments, index: number): LiveRange {
  const value = args[index];
  if (!isHostObject(value) || !(value.target instanceof LiveRange)) throw new HostError("InvalidArgument", "a range");
  return value.target;
}

const newSeries = (name: string): ChartSeriesModel => ({
  name,
  values: null,
  categories: null,
  axisGroup: "Primary",
  type: null,
});

/** One series a column (or row) of the source, as with a source without headings. */
function add(sheet: SheetModel, args: Arguments): HostObject {
  assertWritable(sheet);
  const { rect } = rangeIn(args, 1);
  const byColumns = textAt(args, 2, "Auto") !== "Rows";
  const count = byColumns ? rect.right - rect.left + 1 : rect.bottom - rect.top + 1;
  const chart: ChartModel = {
    id: uniqueId(),
    name: `Chart ${sheet.charts.length + 1}`,
    type: textAt(args, 0),
    title: "",
    place: null,
    series: Array.from({ length: count }, (_, at) => newSeries(`Series${at + 1}`)),
  };
  sheet.charts.push(chart);
  sheet.workbook.touch();
  return hostObject("Chart", { sheet, chart });
}

type Target = HostTargets["Chart"];

export const chartCollectionModel: ClassModel<SheetModel> = {
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw new HostError("ItemNotFound", `chart ${String(key)}`);
    return hostObject("Chart", { sheet, chart });
  },
  methods: { add, getCount: ({ charts }) => charts.length },
};

export const chartModel: ClassModel<Target> = {
  properties: {
    chartType: { get: ({ chart }) => chart.type },
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = String(value);
      },
    },
  },
  objects: {
    series: (target) => hostObject("ChartSeriesCollection", target),
    title: (target) => hostObject("ChartTitle", target),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      assertWritable(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      sheet.workbook.touch();
    },
    setPosition: ({ chart }, args) => {
      const { top, left } = rangeIn(args, 0).rect;
      const { bottom, right } = rangeIn(args, 1).rect;
      chart.place = { top, left, bottom, right };
    },
  },
  id: ({ chart }) => chart.id,
};

export const chartTitleModel: ClassModel<Target> = {
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = String(value);
      },
    },
  },
};

export const chartSeriesCollectionModel: ClassModel<Target> = {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => hostObject("ChartSeries", { sheet, series })),
  methods: {
    add: ({ sheet, chart }, args) => {
      const series = newSeries(textAt(args, 0, ""));
      chart.series.push(series);
      return hostObject("ChartSeries", { sheet, series });
    },
    getItemAt: ({ sheet, chart }, args) => {
      const series = chart.series[numberAt(args, 0)];
      if (!series) throw new HostError("InvalidArgument", "series");
      return hostObject("ChartSeries", { sheet, series });
    },
  },
};

export const chartSeriesModel: ClassModel<HostTargets["ChartSeries"]> = {
  properties: {
    axisGroup: {
      get: ({ series }) => series.axisGroup,
      set: ({ series }, value) => {
        series.axisGroup = String(value);
      },
    },
    chartType: {
      get: ({ series }) => series.type,
      set: ({ series }, value) => {
        series.type = String(value);
      },
    },
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = String(value);
      },
    },
  },
  methods: {
    setValues: ({ series }, args) => {
      series.values = rangeIn(args, 0).rect;
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = rangeIn(args, 0).rect;
    },
  },
};
