import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingRight: "8px", overflowWrap: "anywhere" },
  summary: {
    padding: "6px 0",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  text: { padding: "0 0 6px 14px" },
});

/** One entry of the help: its heading, and the rest once it is unfolded. */
export function FoldOut({ heading, children }: { readonly heading: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{heading}</summary>
      <div className={styles.text}>{children}</div>
    </details>
  );
}
