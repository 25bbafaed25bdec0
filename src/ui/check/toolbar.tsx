import { Button, makeStyles, Select, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { SearchField } from "../list/search-field";
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
  return (
    <div className={styles.bar}>
      <SearchField
        className={styles.filter}
        label={words.filter}
        placeholder={words.filterHint}
        value={filter}
        onSearch={(text) => {
          store.dispatch({ type: "filtered", filter: text });
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
