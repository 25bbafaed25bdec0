import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../engine/index";
import { clamp } from "../clamp";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { FillLine } from "./fill-model";
import { isTicked } from "./fill-model";
import { shownValue } from "./shown-value";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", padding: "0 0 6px 8px" },
  body: { flexGrow: 1, minWidth: 0, paddingTop: "6px", overflowWrap: "anywhere" },
  top: { display: "flex", gap: "6px" },
  content: { ...clamp(1), flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  place: { flexShrink: 0 },
  blank: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ProposalLineProps {
  readonly line: FillLine;
  readonly manySheets: boolean;
  readonly tabIndex: 0 | -1;
}

/** One cell: what stands there, what would, why, and the tick. */
export function ProposalLine({ line, manySheets, tabIndex }: ProposalLineProps) {
  const styles = useStyles();
  const { fill: words, card, language } = useStrings();
  const { controller, store } = usePane();
  const { key, proposal } = line;
  const ticked = usePaneState((state) => isTicked(line, state.fillTicks));
  const { sheet, cell, before, after, confidence, reason, content } = proposal;
  const address = formatAddress(cell);
  const [was, becomes] = [shownValue(before, language), shownValue(after, language)];
  return (
    <div className={styles.line}>
      <Checkbox
        data-line
        tabIndex={tabIndex}
        checked={ticked}
        aria-label={words.tickCell(address, becomes || card.blank)}
        onChange={() => {
          store.dispatch({ type: "fillTicked", keys: [key], ticked: !ticked });
        }}
      />
      <div className={styles.body}>
        <div className={styles.top}>
          <span className={styles.content}>{content}</span>
          <Link
            as="button"
            className={styles.place}
            tabIndex={tabIndex}
            onClick={() => void controller.goTo({ sheet, cell })}
          >
            {manySheets ? `${sheet} ${address}` : address}
          </Link>
        </div>
        <div>
          <span className={was === "" ? styles.blank : undefined}>{was || card.blank}</span> →{" "}
          <span className={becomes === "" ? styles.blank : styles.after}>{becomes || card.blank}</span>
        </div>
        <div className={styles.reason}>
          {confidence === "suggested" && `${words.suggested} · `}
          {reason[language]}
        </div>
      </div>
    </div>
  );
}
