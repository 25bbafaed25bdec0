import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { useStrings } from "../pane-context";
import type { Card } from "../store/cards";
import type { Strings } from "../strings/strings";
import type { ChangeLine } from "./change-lines";
import { changeLines } from "./change-lines";

const useStyles = makeStyles({
  table: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: "2px 10px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
  blank: { margin: 0, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

const MOST_CHANGES = 3;

/** What stands in the cell, and what would stand there with the fix. Shows only; nothing is written. */
export function FixPreview({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const strings = useStrings();
  const { card: words } = strings;
  const lines = changeLines(card, strings);
  const content = contentOfRow(card, strings);
  if (lines.length === 0 && content === "") return null;
  return (
    <dl className={styles.table}>
      {content !== "" && (
        <>
          <dt className={styles.label}>{words.content}</dt>
          <dd className={styles.value}>{content}</dd>
        </>
      )}
      {lines.slice(0, MOST_CHANGES).map((line, at) => (
        <Fragment key={at}>
          {line.before !== null && (
            <>
              <dt className={styles.label}>{label(words.now, line)}</dt>
              <dd className={line.before === "" ? styles.blank : styles.value}>{line.before || words.blank}</dd>
            </>
          )}
          {line.after !== null && (
            <>
              <dt className={styles.label}>{words.after}</dt>
              <dd className={line.after === "" ? styles.blank : `${styles.value} ${styles.after}`}>
                {line.after || words.blank}
              </dd>
            </>
          )}
        </Fragment>
      ))}
      {lines.length > MOST_CHANGES && (
        <>
          <dt />
          <dd className={styles.value}>{words.moreChanges(lines.length - MOST_CHANGES)}</dd>
        </>
      )}
    </dl>
  );
}

/** Content of the row, where the sentence and the cell do not say it already. */
function contentOfRow({ findings, message }: Card, { language }: Strings): string {
  const [{ finding, rowContent }, ...others] = findings;
  const isSaid = others.length > 0 || finding.text === rowContent || message[language].includes(rowContent);
  return isSaid ? "" : rowContent;
}

function label(text: string, { place }: ChangeLine): string {
  return place === "" ? text : `${text} ${place}`;
}
