import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { excludedSheets } from "../store/settings-changes";
import type { CheckedWorkbook } from "../store/state";
import { planSheets, startOf } from "./plan-sheets";
import { TableLine } from "./table-line";

const useStyles = makeStyles({
  panel: { padding: "6px 0 2px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "flex-start", minWidth: 0 },
  place: { padding: "6px 0", minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  other: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pick: { margin: "6px 0 0" },
});

/** The sheets with plan tables: jump to one, leave it or one of its tables out of the check, look at its columns. */
export function SheetsPanel({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { sheets: words, nothingFound } = useStrings();
  const { controller, store } = usePane();
  const settings = usePaneState((state) => state.settings);
  const excluded = settings ? excludedSheets(settings) : [];
  return (
    <div className={styles.panel}>
      <ul className={styles.list}>
        {planSheets(result, excluded).map(({ name, hidden, excluded: whole, tables }) => (
          <li key={name} className={styles.item}>
            <Checkbox
              checked={!whole}
              aria-label={`${words.checked}: ${name}`}
              onChange={(_event, { checked }) => void controller.excludeSheet(name, checked !== true)}
            />
            <div className={styles.place}>
              <Link
                as="button"
                aria-label={words.goTo(name)}
                onClick={() => {
                  const [first] = tables;
                  void controller.goTo({ sheet: name, cell: first ? startOf(first) : { row: 0, column: 0 } });
                }}
              >
                {name}
              </Link>
              {hidden && <span className={styles.note}> ({words.hidden})</span>}
              {tables.map((table) => {
                const { row, column } = startOf(table);
                return (
                  <TableLine key={`${row} ${column}`} table={table} alone={tables.length === 1 && "rows" in table} />
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      {result.report.otherTables.length > 0 && (
        <p className={styles.other}>
          {words.otherTables}: {result.report.otherTables.map(({ sheet, table }) => `${sheet} ${table}`).join("; ")}
        </p>
      )}
      <p className={styles.pick}>
        <Link
          as="button"
          onClick={() => {
            store.dispatch({ type: "tableChosen", table: null });
            void controller.openTab("columns");
          }}
        >
          {nothingFound.pickHeading}
        </Link>
      </p>
    </div>
  );
}
