import type { SheetOptions } from "./summary";

/**
 * How a sheet was made, as the text in its marker: "B C live dates sign to internal asOf=2026-11-21 plan=0f3a…", what is
 * off left out. `plan` is the fingerprint of what the plan alone gave the sheet: another one now means that the plan changed.
 */
export interface MarkerOptions extends SheetOptions {
  readonly plan: string;
}

export function formatMarkerOptions(options: MarkerOptions): string {
  const { parts, live, startEnd, signature, recipients, leadColumn, asOf, plan } = options;
  return [
    parts.coordinated && "B",
    parts.common && "C",
    live && "live",
    startEnd && "dates",
    signature && "sign",
    recipients && "to",
    leadColumn === "internalLead" && "internal",
    `asOf=${asOf}`,
    `plan=${plan}`,
  ]
    .filter((word) => word !== false)
    .join(" ");
}

/** Reads what `formatMarkerOptions` writes; null for anything else. */
export function parseMarkerOptions(text: string): MarkerOptions | null {
  const words = new Set(text.split(" "));
  const [, asOf] = /(?:^| )asOf=(\d{4}-\d\d-\d\d)(?: |$)/u.exec(text) ?? [];
  const [, plan] = /(?:^| )plan=([0-9a-f]+)(?: |$)/u.exec(text) ?? [];
  if (asOf === undefined || plan === undefined) return null;
  return {
    parts: { coordinated: words.has("B"), common: words.has("C") },
    live: words.has("live"),
    startEnd: words.has("dates"),
    signature: words.has("sign"),
    recipients: words.has("to"),
    leadColumn: words.has("internal") ? "internalLead" : "lead",
    asOf,
    plan,
  };
}
