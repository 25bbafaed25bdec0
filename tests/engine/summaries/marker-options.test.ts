import fc from "fast-check";
import type { MarkerOptions } from "../../../src/engine/summaries/marker-options";
import { formatMarkerOptions, parseMarkerOptions } from "../../../src/engine/summaries/marker-options";

test("come back as they were, each on its own", () => {
  fc.assert(
    fc.property(
      fc.record({
        parts: fc.record({ coordinated: fc.boolean(), common: fc.boolean() }),
        live: fc.boolean(),
        startEnd: fc.boolean(),
        signature: fc.boolean(),
        recipients: fc.boolean(),
        leadColumn: fc.constantFrom("lead" as const, "internalLead" as const),
        asOf: fc.constantFrom("2026-11-21", "1999-01-01"),
        plan: fc.constantFrom("0f3a", "00000000000000"),
      }),
      (options) => {
        const text = formatMarkerOptions(options);
        expect(parseMarkerOptions(text)).toEqual(options);
        expect(text.length).toBeLessThan(100);
      },
    ),
  );
});

test.each(["", "live", "asOf=2026-11-21", "plan=0f", "asOf=2026 plan=0f", "asOf=2026-11-21 plan=xyz"])(
  "“%s” is none",
  (text) => {
    expect(parseMarkerOptions(text)).toBeNull();
  },
);

const ALL_OFF: MarkerOptions = {
  parts: { coordinated: false, common: false },
  live: false,
  startEnd: false,
  signature: false,
  recipients: false,
  leadColumn: "lead",
  asOf: "2026-11-21",
  plan: "0f3a",
};

test.each<[string, MarkerOptions]>([
  ["asOf=2026-11-21 plan=0f3a", ALL_OFF],
  ["C live asOf=2026-11-21 plan=0f3a", { ...ALL_OFF, parts: { coordinated: false, common: true }, live: true }],
  ["internal asOf=2026-11-21 plan=0f3a", { ...ALL_OFF, leadColumn: "internalLead" }],
])("“%s”: what is off is left out", (text, options) => {
  expect(formatMarkerOptions(options)).toBe(text);
});
