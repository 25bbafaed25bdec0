import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Appendix, ExcludedTable } from "../../engine/index";
import { formatRange, tasksOf } from "../../engine/index";
import { usePane, useStrings } from "../pane-context";
import { placeOfTable, withTableExcluded, withTableIncluded } from "../store/table-changes";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "6px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  columns: { fontSize: tokens.fontSizeBase200 },
});

interface TableLineProps {
  readonly table: Appendix | ExcludedTable;
  /** The only one of its sheet: the tick of the sheet is its tick. */
  readonly alone: boolean;
}

/** One table of a sheet: checked or left out, and the way to its columns. */
export function TableLine({ table, alone }: TableLineProps) {
  const styles = useStyles();
  const { sheets: words } = useStrings();
  const { controller, store } = usePane();
  const options = store.state.result?.plan.options.tables;
  const isChecked = "rows" in table;
  const range = formatRange(isChecked ? table.table : table.heading);
  const setChecked = (checked: boolean) =>
    void controller.edit("columns", (settings) =>
      isChecked && !checked
        ? withTableExcluded(settings, table, options)
        : withTableIncluded(settings, table.decided, options),
    );
  return (
    <div className={styles.line}>
      {!alone && (
        <Checkbox
          checked={isChecked}
          aria-label={`${words.checked}: ${table.sheet.name} ${range}`}
          onChange={(_event, { checked }) => {
            setChecked(checked === true);
          }}
        />
      )}
      <span className={styles.note}>
        {range} · {isChecked ? words.tasks(tasksOf(table).length) : words.leftOut}
      </span>
      {isChecked && (
        <Link
          as="button"
          className={styles.columns}
          aria-label={words.columnsOf(`${table.sheet.name} ${range}`)}
          onClick={() => {
            store.dispatch({ type: "tableChosen", table: placeOfTable(table) });
            void controller.openTab("columns");
          }}
        >
          {words.columns}
        </Link>
      )}
    </div>
  );
}
