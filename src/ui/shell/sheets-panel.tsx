import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { parseRange } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { excludedSheets } from "../store/settings-changes";
import type { CheckedWorkbook } from "../store/state";

const useStyles = makeStyles({
  panel: { padding: "6px 0 2px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "flex-start", minWidth: 0 },
  place: { padding: "6px 0", minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  other: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PlanSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Tables with their number of tasks; empty for a sheet left out. */
  readonly tables: readonly { readonly range: string; readonly tasks: number }[];
}

/** The sheets with plan tables: jump to one, or leave it out of the check; other tables are named. */
export function SheetsPanel({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { sheets: words } = useStrings();
  const { controller } = usePane();
  const settings = usePaneState((state) => state.settings);
  const excluded = settings ? excludedSheets(settings) : [];
  const goTo = (sheet: string, range: string) => {
    const { top, left } = parseRange(range) ?? { top: 0, left: 0 };
    void controller.goTo({ sheet, cell: { row: top, column: left } });
  };
  return (
    <div className={styles.panel}>
      <ul className={styles.list}>
        {planSheets(result, excluded).map(({ name, hidden, tables }) => (
          <li key={name} className={styles.item}>
            <Checkbox
              checked={!excluded.includes(name)}
              aria-label={`${words.checked}: ${name}`}
              onChange={(_event, { checked }) => void controller.excludeSheet(name, checked !== true)}
            />
            <div className={styles.place}>
              <Link
                as="button"
                aria-label={words.goTo(name)}
                onClick={() => {
                  goTo(name, tables[0]?.range ?? "A1");
                }}
              >
                {name}
              </Link>
              {hidden && <span className={styles.note}> ({words.hidden})</span>}
              {tables.map(({ range, tasks }) => (
                <div key={range} className={styles.note}>
                  {range} · {words.tasks(tasks)}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {result.report.otherTables.length > 0 && (
        <p className={styles.other}>
          {words.otherTables}: {result.report.otherTables.map(({ sheet, table }) => `${sheet} ${table}`).join("; ")}
        </p>
      )}
    </div>
  );
}

/** In the order of the workbook; a sheet left out stays listed so that it can be taken in again. */
function planSheets({ report, sheets }: CheckedWorkbook, excluded: readonly string[]): PlanSheet[] {
  return sheets
    .map(({ name, hidden }) => {
      const own = report.appendices.filter(({ sheet }) => sheet === name);
      return { name, hidden, tables: own.map(({ table, tasks }) => ({ range: table, tasks })) };
    })
    .filter(({ name, tables }) => tables.length > 0 || excluded.includes(name));
}
