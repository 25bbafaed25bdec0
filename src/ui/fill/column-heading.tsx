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
  button: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: "6px",
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 4px 6px 0",
  },
  name: { gridRow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  // Under name and count: the width of the pane is all a sentence has.
  note: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  count: { gridRow: 1, color: tokens.colorNeutralForeground2 },
  chevron: { gridRow: 1, fontSize: "14px", marginTop: "3px" },
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
        <span className={styles.name}>{words.columns[column]}</span>
        {isHelper && <span className={styles.note}>{words.helper}</span>}
        {occupied && <span className={styles.note}>{words.occupied(formatRange(occupied))}</span>}
        <span className={styles.count}>{words.count(ticked, lines.length)}</span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
    </div>
  );
}
