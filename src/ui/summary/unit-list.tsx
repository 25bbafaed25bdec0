import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { SheetState } from "./sheet-state";
import type { SummaryModel } from "./summary-answers";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "flex-start", minWidth: 0, padding: "2px 0" },
  indented: { padding: "4px 0 4px 32px" },
  body: { minWidth: 0, padding: "6px 8px 0 0", overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every unit with its tasks and the sheet it gets; the overall sheet first, sheets of units that are gone last. */
export function UnitList({ model }: { readonly model: SummaryModel }) {
  const styles = useStyles();
  const { summary: words } = useStrings();
  const { store } = usePane();
  const chosen = usePaneState((state) => state.summary.units);
  const { units, sheets } = model;
  const sheetOf = (unit: string | null) => sheets.find((sheet) => sheet.unit === unit);
  const ticked = units.map(({ id }) => id).filter((id) => (chosen ? chosen.includes(id) : sheetOf(id) !== undefined));
  const choose = (ids: readonly string[]) => {
    store.dispatch({ type: "summaryChosen", choice: { units: ids } });
  };
  const overall = sheetOf(null);
  const gone = sheets.filter(({ unit }) => unit !== null && !units.some(({ id }) => id === unit));
  return (
    <>
      <Checkbox
        label={`${words.all} (${ticked.length} / ${units.length})`}
        checked={ticked.length === 0 ? false : ticked.length === units.length ? true : "mixed"}
        onChange={() => {
          choose(ticked.length < units.length ? units.map(({ id }) => id) : []);
        }}
      />
      <ul className={styles.list} aria-label={words.units}>
        {overall && (
          <li className={styles.indented}>
            {words.overall}
            <SheetState sheet={overall} />
          </li>
        )}
        {units.map(({ id, name, counts }) => {
          const isTicked = ticked.includes(id);
          const sheet = sheetOf(id);
          return (
            <li key={id} className={styles.item}>
              <Checkbox
                checked={isTicked}
                aria-label={name}
                onChange={() => {
                  choose(isTicked ? ticked.filter((one) => one !== id) : [...ticked, id]);
                }}
              />
              <div className={styles.body}>
                {name}
                <div className={styles.note}>{words.counts(counts)}</div>
                {sheet && <SheetState sheet={sheet} />}
              </div>
            </li>
          );
        })}
        {gone.map((sheet) => (
          <li key={sheet.name} className={styles.indented}>
            {words.gone}
            <SheetState sheet={sheet} />
          </li>
        ))}
      </ul>
    </>
  );
}
