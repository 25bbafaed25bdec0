import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 8px 4px 0" },
  summary: {
    padding: "6px 0",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  heading: { display: "inline", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

interface SectionProps {
  readonly heading: string;
  /** Beside the heading: what is set, so that one need not unfold it. */
  readonly state?: string;
  readonly children: ReactNode;
}

/** A part of a page that folds out. */
export function Section({ heading, state, children }: SectionProps) {
  const styles = useStyles();
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{heading}</h3>
        {state !== undefined && (
          <>
            {" "}
            <span className={styles.state}>· {state}</span>
          </>
        )}
      </summary>
      {children}
    </details>
  );
}
