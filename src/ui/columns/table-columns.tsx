import { Button, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Appendix, Column, Plan } from "../../engine/index";
import { COLUMN_ROLES, columnName, columnSamples } from "../../engine/index";
import { usePane } from "../pane-context";
import { withColumnRole, withoutColumnRoles } from "../store/table-changes";
import { useWords } from "../strings/words";
import { COLUMNS_WORDS } from "./columns-words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "0 8px", margin: "4px 8px 6px 0" },
  warning: { margin: "0 8px 6px 0", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: { padding: "6px 8px 8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  name: { margin: "0 0 4px" },
  letter: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SAMPLES = 3;

interface TableColumnsProps {
  readonly plan: Plan;
  readonly appendix: Appendix;
  readonly onPick: () => void;
}

/** Every column of a table with the first texts in it; another role holds at once. */
export function TableColumns({ plan, appendix, onPick }: TableColumnsProps) {
  const styles = useStyles();
  const words = useWords(COLUMNS_WORDS);
  const { controller } = usePane();
  const { columns, headerRows } = appendix;
  const [first, last] = [headerRows[0] + 1, headerRows[1] + 1];
  const samplesOf = ({ index }: Column) => columnSamples(appendix, index, SAMPLES, plan.snapshot.dateSystem);
  const noteOf = (column: Column) => {
    const texts = samplesOf(column);
    const sure = column.certainty === "guessed" ? words.guessed : column.certainty === "chosen" ? words.chosen : "";
    return [texts.length > 0 ? words.samples(texts) : words.blank, sure].filter(Boolean).join(" — ");
  };
  return (
    <>
      <p className={styles.row}>
        <span>{words.headingRow(first === last ? String(first) : `${first}–${last}`)}</span>
        <Link as="button" onClick={onPick}>
          {words.otherRow}
        </Link>
      </p>
      {!columns.some(({ role }) => role === "content") && <p className={styles.warning}>{words.noContent}</p>}
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.index} className={styles.column}>
            <p className={styles.name}>
              <span className={styles.letter}>{columnName(column.index)}</span> · {column.header || words.noHeader}
            </p>
            <Select
              aria-label={words.roleOf(columnName(column.index), column.header)}
              value={column.role}
              onChange={(_event, { value }) => {
                const role = COLUMN_ROLES.find((one) => one === value) ?? column.role;
                void controller.edit("columns", (settings) =>
                  withColumnRole(settings, appendix, plan.options.tables, column.index, role),
                );
              }}
            >
              {COLUMN_ROLES.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
            </Select>
            <p className={styles.note}>{noteOf(column)}</p>
          </li>
        ))}
      </ul>
      {columns.some(({ certainty }) => certainty === "chosen") && (
        <Button
          size="small"
          onClick={() =>
            void controller.edit("columns", (settings) => withoutColumnRoles(settings, appendix, plan.options.tables))
          }
        >
          {words.reset}
        </Button>
      )}
    </>
  );
}
