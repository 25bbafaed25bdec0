import type { SheetChart } from "../../../engine/index";
import { rangeAt } from "./rectangles";

/** What the names of our charts begin with: any other chart on a sheet of ours is the user's. */
const OURS = "SoatPhuLuc ";

export function isOurs({ name }: Excel.Chart): boolean {
  return name.startsWith(OURS);
}

/** Charts of clustered columns; a series of another unit is a line with markers, its axis at the right. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  for (const [at, { title, categories, series, place }] of charts.entries()) {
    const [first, ...others] = series;
    if (!first) continue;
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, rangeAt(sheet, first.values), "Columns");
    chart.name = `${OURS}${at + 1}`;
    chart.title.text = title;
    chart.setPosition(
      sheet.getRangeByIndexes(place.top, place.left, 1, 1),
      sheet.getRangeByIndexes(place.bottom, place.right, 1, 1),
    );
    fill(chart.series.getItemAt(0), first);
    for (const one of others) fill(chart.series.add(one.name), one);

    function fill(target: Excel.ChartSeries, { name, values, secondary }: SheetChart["series"][number]): void {
      target.name = name;
      target.setValues(rangeAt(sheet, values));
      target.setXAxisValues(rangeAt(sheet, categories));
      if (!secondary) return;
      // Columns on two axes would stand over each other.
      target.chartType = Excel.ChartType.lineMarkers;
      target.axisGroup = "Secondary";
    }
  }
}
