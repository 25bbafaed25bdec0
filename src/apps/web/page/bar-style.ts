import { tokens } from "@fluentui/react-components";

/** A line of the page above all else: what it has to say, what it is at. */
export const barStyle = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "8px 12px",
  padding: "8px 12px",
  borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground4,
} as const;
