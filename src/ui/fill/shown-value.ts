import type { Proposal } from "../../engine/index";

/** A value of a proposal as Excel will show it; "" for a blank cell. */
export function shownValue(value: Proposal["after"], language: "vi" | "en"): string {
  if (value === null) return "";
  if (typeof value === "number") return value.toLocaleString(language === "vi" ? "vi-VN" : "en-US");
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value) ?? [];
  return year === undefined ? value : `${day}/${month}/${year}`;
}
