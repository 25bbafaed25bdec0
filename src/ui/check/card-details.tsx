import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePaneState, useStrings } from "../pane-context";
import type { Card } from "../store/cards";
import { CellLinks } from "./cell-links";
import { FixPreview } from "./fix-preview";
import { IgnoreForm } from "./ignore-form";

const useStyles = makeStyles({
  details: { padding: "0 8px 8px 30px", overflowWrap: "anywhere" },
  message: { margin: "0 0 6px" },
  actions: { display: "flex", justifyContent: "space-between", alignItems: "center", marginTop: "8px" },
  why: {
    marginTop: "8px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paragraph: { margin: "0 0 4px" },
});

interface CardDetailsProps {
  readonly card: Card;
  readonly manySheets: boolean;
}

/** The open part of a card: the sentence, its cells, what stands there and would stand there, ignoring, and why it matters. */
export function CardDetails({ card, manySheets }: CardDetailsProps) {
  const styles = useStyles();
  const { ignore, card: words, language } = useStrings();
  const meta = usePaneState((state) => state.result?.rules.get(card.rule));
  const [shown, setShown] = useState<"ignore" | "why" | null>(null);
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    details.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const toggle = (part: "ignore" | "why") => () => {
    setShown((now) => (now === part ? null : part));
  };
  return (
    <div ref={details} className={styles.details}>
      <p className={styles.message}>{card.message[language]}</p>
      {card.findings.length > 1 && <CellLinks findings={card.findings} manySheets={manySheets} />}
      <FixPreview card={card} />
      {shown === "ignore" ? (
        <IgnoreForm findings={card.findings.map(({ finding }) => finding)} onCancel={toggle("ignore")} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={toggle("ignore")}>
            {ignore.open}
          </Button>
          {meta && (
            <Link as="button" aria-expanded={shown === "why"} onClick={toggle("why")}>
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
