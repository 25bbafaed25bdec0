import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fragment } from "react";
import { useStrings } from "../pane-context";
import type { ChangeLine } from "./change-lines";

const useStyles = makeStyles({
  table: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: "2px 10px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
  blank: { margin: 0, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

interface ChangeTableProps {
  readonly lines: readonly ChangeLine[];
  /** Lines shown at most. */
  readonly limit?: number;
  /** The content of the row, said first; "" where the lines say it. */
  readonly content?: string;
}

/** What stands in cells, and what would stand there. */
export function ChangeTable({ lines, limit = Infinity, content = "" }: ChangeTableProps) {
  const styles = useStyles();
  const { card: words } = useStrings();
  if (lines.length === 0 && content === "") return null;
  const row = (label: string, value: string, isNew = false): ReactNode => (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={value === "" ? styles.blank : mergeClasses(styles.value, isNew && styles.after)}>
        {value || words.blank}
      </dd>
    </>
  );
  return (
    <dl className={styles.table}>
      {content !== "" && row(words.content, content)}
      {lines.slice(0, limit).map((line, at) => (
        <Fragment key={at}>
          {line.before !== null && row(label(words.now, line), line.before)}
          {line.after !== null && row(label(words.after, line), line.after, true)}
        </Fragment>
      ))}
      {lines.length > limit && (
        <>
          <dt />
          <dd className={styles.value}>{words.moreChanges(lines.length - limit)}</dd>
        </>
      )}
    </dl>
  );
}

function label(text: string, { place }: ChangeLine): string {
  return place === "" ? text : `${text} ${place}`;
}
