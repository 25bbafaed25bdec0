import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CellLinks } from "../list/cell-links";
import { usePaneState, useStrings } from "../pane-context";
import type { Card } from "../store/cards";
import type { Strings } from "../strings/strings";
import { cardFixes } from "./card-fixes";
import { changeLines } from "./change-lines";
import { ChangeTable } from "./change-table";
import { FixButton } from "./fix-button";
import { FixesApart } from "./fixes-apart";
import { IgnoreForm } from "./ignore-form";

const useStyles = makeStyles({
  details: { padding: "0 8px 8px 30px", overflowWrap: "anywhere" },
  message: { margin: "0 0 6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", marginTop: "8px" },
  last: { marginLeft: "auto" },
  why: {
    marginTop: "8px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paragraph: { margin: "0 0 4px" },
});

/** Changes shown at first, and at most. */
const FEW = 3;
const MANY = 200;

interface CardDetailsProps {
  readonly card: Card;
  readonly manySheets: boolean;
}

/** The open part of a card: the sentence, its cells, what stands there and would stand there, mending, ignoring, and why it matters. */
export function CardDetails({ card, manySheets }: CardDetailsProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { ignore, card: words, fix, language } = strings;
  const meta = usePaneState((state) => state.result?.rules.get(card.rule));
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const [shown, setShown] = useState<"ignore" | "why" | null>(null);
  const [all, setAll] = useState(false);
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    details.current?.scrollIntoView({ block: "nearest" });
  }, [shown, all]);
  const toggle = (part: "ignore" | "why") => () => {
    setShown((now) => (now === part ? null : part));
  };
  const findings = card.findings.map(({ finding }) => finding);
  const { together, apart } = cardFixes(card);
  const lines = changeLines(card, strings);
  // Nothing that is only suggested is written before it was shown as a whole.
  const unseen = !all && lines.length > FEW && together?.[0].fix?.confidence === "suggested";
  return (
    <div ref={details} className={styles.details}>
      <p className={styles.message}>{card.message[language]}</p>
      {findings.length > 1 && <CellLinks label={words.places} cells={findings} manySheets={manySheets} />}
      {canWrite && apart.length > 0 ? (
        <FixesApart card={card} />
      ) : (
        <ChangeTable lines={lines} limit={all ? MANY : FEW} content={contentOfRow(card, strings)} />
      )}
      {shown === "ignore" ? (
        <IgnoreForm findings={findings} onCancel={toggle("ignore")} />
      ) : (
        <div className={styles.actions}>
          {canWrite && together && !unseen && <FixButton findings={together} />}
          {canWrite && unseen && (
            <Button
              size="small"
              onClick={() => {
                setAll(true);
              }}
            >
              {fix.showAll(lines.length)}
            </Button>
          )}
          <Button size="small" onClick={toggle("ignore")}>
            {ignore.open}
          </Button>
          {meta && (
            <Link as="button" className={styles.last} aria-expanded={shown === "why"} onClick={toggle("why")}>
              {words.why}
            </Link>
          )}
        </div>
      )}
      {meta && shown === "why" && (
        <div className={styles.why}>
          <p className={styles.paragraph}>{meta.why[language]}</p>
          <p className={styles.paragraph}>
            <strong>{words.basis}:</strong> {meta.basis[language]}
          </p>
        </div>
      )}
    </div>
  );
}

/** Content of the row, where the sentence and the cell do not say it already. */
function contentOfRow({ findings, message }: Card, { language }: Strings): string {
  const [{ finding, rowContent }, ...others] = findings;
  const isSaid = others.length > 0 || finding.text === rowContent || message[language].includes(rowContent);
  return isSaid ? "" : rowContent;
}
