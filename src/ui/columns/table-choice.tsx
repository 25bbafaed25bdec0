import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Appendix } from "../../engine/index";
import { formatRange } from "../../engine/index";
import type { TablePlace } from "../store/state";
import { placeOfTable } from "../store/table-changes";
import { useWords } from "../strings/words";
import { COLUMNS_WORDS } from "./columns-words";

const useStyles = makeStyles({ field: { paddingRight: "8px" } });

interface TableChoiceProps {
  readonly appendices: readonly Appendix[];
  readonly chosen: Appendix;
  readonly onChoose: (table: TablePlace) => void;
}

/** Which table the columns are of; nothing to choose where there is one. */
export function TableChoice({ appendices, chosen, onChoose }: TableChoiceProps) {
  const styles = useStyles();
  const words = useWords(COLUMNS_WORDS);
  if (appendices.length < 2) return null;
  return (
    <Field label={words.table} className={styles.field}>
      <Select
        value={appendices.indexOf(chosen)}
        onChange={(_event, { value }) => {
          const appendix = appendices[Number(value)];
          if (appendix) onChoose(placeOfTable(appendix));
        }}
      >
        {appendices.map(({ sheet, table }, at) => (
          <option key={at} value={at}>
            {`${shortened(sheet.name)} ${formatRange(table)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const LONGEST = 20;

/** A list cannot wrap: the range must stay in sight behind a long name. */
function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`;
}
