import { Button, Input, makeStyles, Select, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular, SearchRegular } from "@fluentui/react-icons";
import { MarksSwitch } from "./marks-switch";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { Grouping } from "../store/state";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "6px", padding: "8px 12px 4px", flexShrink: 0 },
  filter: { flexGrow: 1, minWidth: 0 },
  grouping: { flexShrink: 0 },
  again: { flexShrink: 0, minWidth: "32px" },
});

const GROUPINGS: readonly Grouping[] = ["severity", "row", "unit"];

/** Filter, grouping, and checking once more by hand. */
export function Toolbar() {
  const styles = useStyles();
  const { list: words, checking: checkingWords } = useStrings();
  const { store, controller } = usePane();
  const { filter, grouping } = usePaneState((state) => state.view);
  const checking = usePaneState((state) => state.phase === "checking");
  const setFilter = (text: string) => {
    store.dispatch({ type: "filtered", filter: text });
  };
  return (
    <div className={styles.bar}>
      <Input
        className={styles.filter}
        type="search"
        aria-label={words.filter}
        placeholder={words.filterHint}
        contentBefore={<SearchRegular aria-hidden />}
        value={filter}
        onChange={(_event, { value }) => {
          setFilter(value);
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") setFilter("");
        }}
      />
      <Select
        className={styles.grouping}
        aria-label={words.grouping}
        value={grouping}
        onChange={(_event, { value }) => {
          const chosen = GROUPINGS.find((one) => one === value);
          if (chosen) store.dispatch({ type: "grouped", grouping: chosen });
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {words.groupings[one]}
          </option>
        ))}
      </Select>
      <Button
        className={styles.again}
        aria-label={checking ? checkingWords : words.again}
        title={checking ? checkingWords : words.again}
        disabledFocusable={checking}
        icon={checking ? <Spinner size="extra-tiny" /> : <ArrowClockwiseRegular />}
        onClick={() => void controller.check()}
      />
      <MarksSwitch />
    </div>
  );
}
