import { tokens } from "@fluentui/react-components";

/** A button that looks like the text in it, with Fluent's ring when the keyboard is on it. */
export const plainButton = {
  border: 0,
  margin: 0,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  borderRadius: tokens.borderRadiusMedium,
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
} as const;
