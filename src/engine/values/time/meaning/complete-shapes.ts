/**
 * What a time leaves to the one after it: 20 in "20-25/3" its month, "ngày 15" in "ngày 15 và 20/6", "tuần 1" in "tuần 1, 2 tháng 4",
 * 3 in "3, 4/2021" its unit.
 */
import type { Entry, Point, PointShape, Span } from "../reading/syntax";
import { fromNext, mapSpan } from "./neighbours";

export function completeShapes(entries: readonly Entry[]): Entry[] {
  const ranges = entries.map((entry) => mapSpan(entry, completeRange));
  return fromNext(ranges, (span, next) => (span.every === null ? completeSpan(span, next.item.first) : span));
}

function completeRange(span: Span): Span {
  return span.last === null ? span : { ...span, first: completePoint(span.first, span.last) };
}

function completeSpan(span: Span, next: Point): Span {
  return {
    ...span,
    first: completePoint(span.first, next),
    last: span.last === null ? null : completePoint(span.last, next),
  };
}

function completePoint(point: Point, next: Point): Point {
  return { ...point, shape: completed(point.shape, next.shape) };
}

function completed(shape: PointShape, next: PointShape): PointShape {
  if (shape.unit === "number" && next.unit === "month") return { unit: "month", month: shape.value };
  if (shape.unit === "number" && next.unit === "day") return { ...next, day: shape.value };
  if (shape.unit === "dayOfMonth" && next.unit === "day") return { ...next, day: shape.day };
  if (shape.unit === "week" && shape.month === null && next.unit === "week") return { ...shape, month: next.month };
  return shape;
}
