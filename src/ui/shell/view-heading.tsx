import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  top: { padding: "8px 12px 4px", flexShrink: 0 },
  heading: { margin: "0 0 2px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 480px)": { display: "none" },
  },
});

/** The full name of a view, and what it does in a sentence. */
export function ViewHeading({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <h2 className={styles.heading}>{text}</h2>
      <p className={styles.note}>{children}</p>
    </div>
  );
}
