import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { FillColumn } from "../../engine/index";
import { formatRange } from "../../engine/index";
import { plainButton } from "../list/plain-button";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { FillGroup } from "./fill-model";
import { isTicked } from "./fill-model";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "flex-start", padding: "2px 0" },
  button: { ...plainButton, display: "flex", gap: "6px", flexGrow: 1, minWidth: 0, padding: "6px 4px 6px 0" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, fontSize: "14px", marginTop: "3px" },
});

interface ColumnHeadingProps {
  readonly group: FillGroup;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (column: FillColumn) => void;
}

/** A column with a tick for all its cells; a press or ← → folds and unfolds its proposals. */
export function ColumnHeading({ group, open, tabIndex, onToggle }: ColumnHeadingProps) {
  const styles = useStyles();
  const { fill: words } = useStrings();
  const { store } = usePane();
  const { column, isHelper, lines, occupied } = group;
  // The list is worked out after a press has been painted; the next press counts on what this one did.
  const ticks = usePaneState((state) => state.fillTicks);
  const ticked = lines.filter((line) => isTicked(line, ticks)).length;
  const toggle = () => {
    onToggle(column);
  };
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.heading}>
      <Checkbox
        checked={ticked === 0 ? false : ticked === lines.length ? true : "mixed"}
        tabIndex={tabIndex}
        aria-label={words.tickColumn(words.columns[column])}
        onChange={() => {
          store.dispatch({ type: "fillTicked", keys: lines.map(({ key }) => key), ticked: ticked < lines.length });
        }}
      />
      <button
        type="button"
        data-line
        tabIndex={tabIndex}
        aria-expanded={open}
        className={styles.button}
        onClick={toggle}
        onKeyDown={({ key }) => {
          if ((key === "ArrowLeft" && open) || (key === "ArrowRight" && !open)) toggle();
        }}
      >
        <span className={styles.text}>
          <span className={styles.name}>{words.columns[column]}</span>
          {isHelper && <span className={styles.note}>{words.helper}</span>}
          {occupied && <span className={styles.note}>{words.occupied(formatRange(occupied))}</span>}
        </span>
        <span className={styles.count}>{words.count(ticked, lines.length)}</span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
    </div>
  );
}
