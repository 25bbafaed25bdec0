/** What a point reader is told, and what it answers. */
import type { PlanPeriod } from "../../period";
import type { Point, PointShape, YearReference } from "../reading/syntax";

export interface Scope {
  readonly period: PlanPeriod | null;
  /** The shape before it in the same list or range, whose unit a bare number takes over: "tháng 3, 6", "Quý I-III". */
  readonly carry: PointShape | null;
  /** A limiting word or "ngày" stands before it: "15-6" is then a day. */
  readonly loose: boolean;
}

export interface ReadShape {
  readonly shape: PointShape;
  /** A year that is part of the shape: "15/6/2021". */
  readonly year: YearReference | null;
  readonly evidence: Point["evidence"];
  readonly atHour?: boolean;
}

/** A shape that a unit word makes plain. */
export function plain(shape: PointShape, year: YearReference | null = null): ReadShape {
  return { shape, year, evidence: "plain" };
}
