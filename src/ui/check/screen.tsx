import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  screen: { padding: "12px", overflowY: "auto", minHeight: 0, overflowWrap: "anywhere" },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** A screen of text in place of the list. */
export function Screen({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.screen}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
