import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { clamp } from "../clamp";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { Card } from "../store/cards";
import { subjectOf } from "../store/cards";
import { isAt } from "../store/sheet-cell";
import { CardDetails } from "./card-details";
import { plainButton } from "../list/plain-button";
import { SeverityIcon } from "./severity-icon";
import { LINE_BUTTON } from "../list/use-roving-focus";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  atCell: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  button: { ...plainButton, display: "block", width: "100%", padding: "6px 8px" },
  line: { display: "flex", gap: "6px", alignItems: "flex-start" },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  subject: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", paddingLeft: "22px", minHeight: "20px" },
  oneLine: { ...clamp(1) },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface FindingCardProps {
  readonly card: Card;
  /** The heading above says the rule's title already. */
  readonly underRule: boolean;
  readonly manySheets: boolean;
  readonly tabIndex: 0 | -1;
}

/** One cause: two lines when closed. A press goes to its first cell and opens it in place. */
export function FindingCard({ card, underRule, manySheets, tabIndex }: FindingCardProps) {
  const styles = useStyles();
  const { card: words, list, severity, language } = useStrings();
  const { store, controller } = usePane();
  const open = usePaneState((state) => state.openCard === card.key);
  const atCell = usePaneState((state) => state.sheetSelection !== null && isAt(card, state.sheetSelection));
  const [first] = card.findings;
  const subject = subjectOf(card);
  const message = card.message[language];
  const [title, second] = underRule && subject !== "" ? [subject, message] : [card.title[language], subject || message];
  const select = () => {
    store.dispatch({ type: "cardOpened", card: card.key });
    void controller.goTo(first.finding);
  };
  const close = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !open) return;
    event.currentTarget.querySelector<HTMLElement>(`[${LINE_BUTTON}]`)?.focus();
    store.dispatch({ type: "cardClosed" });
  };
  return (
    <article
      className={mergeClasses(styles.card, open && styles.open, atCell && styles.atCell)}
      onKeyDown={close}
      aria-label={card.title[language]}
    >
      <button
        type="button"
        data-line
        tabIndex={tabIndex}
        className={styles.button}
        aria-current={open ? "true" : undefined}
        onClick={select}
      >
        <span className={styles.line}>
          <SeverityIcon severity={card.severity} />
          <span className={styles.hidden}>{severity[card.severity]}: </span>
          <span className={mergeClasses(styles.title, !open && underRule && styles.oneLine)}>{title}</span>
          <span className={styles.place}>
            {card.findings.length > 1 ? words.cells(card.findings.length) : first.address}
          </span>
        </span>
        {!open && (
          <span className={mergeClasses(styles.subject, styles.oneLine)}>
            {manySheets && `${first.finding.sheet} · `}
            {second}
          </span>
        )}
        {atCell && <span className={styles.hidden}> ({list.inSelectedCell})</span>}
      </button>
      {open && <CardDetails card={card} manySheets={manySheets} />}
    </article>
  );
}
