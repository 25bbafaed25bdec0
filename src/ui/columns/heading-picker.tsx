import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Appendix, Plan } from "../../engine/index";
import { parseAddress } from "../../engine/index";
import { usePane, usePaneState } from "../pane-context";
import { decidedAt, headingAt, withTable } from "../store/table-changes";
import { useWords } from "../strings/words";
import { COLUMNS_WORDS } from "./columns-words";

const useStyles = makeStyles({
  picker: { overflowWrap: "anywhere", paddingRight: "8px" },
  heading: { margin: "4px 0", fontSize: tokens.fontSizeBase300, outlineStyle: "none" },
  text: { margin: "0 0 6px" },
  row: { margin: "0 0 6px", padding: "4px 8px", backgroundColor: tokens.colorNeutralBackground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Texts of the row shown at most. */
const SHOWN = 8;

interface HeadingPickerProps {
  readonly plan: Plan;
  /** The table whose heading is picked anew; null where there is none yet. */
  readonly replaces: Appendix | null;
  readonly onDone: () => void;
}

/** The user points at the heading row by selecting a cell of it in the sheet. */
export function HeadingPicker({ plan, replaces, onDone }: HeadingPickerProps) {
  const styles = useStyles();
  const { picker: words } = useWords(COLUMNS_WORDS);
  const { controller, store } = usePane();
  const selection = usePaneState((state) => state.sheetSelection);
  const [missed, setMissed] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (replaces) heading.current?.focus();
  }, []);
  const sheet = plan.snapshot.sheets.find(({ name }) => name === selection?.sheet);
  const row = selection ? (parseAddress(selection.address)?.row ?? null) : null;
  const picked = sheet && row !== null ? headingAt(sheet, row) : null;
  const texts = picked?.headings?.map(({ text }) => text.replace(/\s+/gu, " ").trim()) ?? [];
  const use = async () => {
    if (!sheet || !picked || row === null) return;
    setMissed(null);
    const { options } = plan;
    await controller.edit("columns", (settings) =>
      withTable(settings, decidedAt(plan, sheet.name, row), options.tables, picked),
    );
    const found = store.state.result?.plan.appendices.find(
      (appendix) => appendix.sheet.name === sheet.name && appendix.headerRows[0] === row,
    );
    if (!found) {
      setMissed(row);
      await controller.undoEdit();
      return;
    }
    store.dispatch({ type: "tableChosen", table: { sheet: sheet.name, row, column: found.table.left } });
    onDone();
  };
  return (
    <section className={styles.picker}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.text}>{words.how}</p>
      {sheet && row !== null && texts.length > 0 ? (
        <div className={styles.row} role="status">
          {words.row(row + 1, sheet.name)} {texts.slice(0, SHOWN).join(" · ")}
          {texts.length > SHOWN && " …"}
        </div>
      ) : (
        <div className={styles.row} role="status">
          {words.none}
        </div>
      )}
      {missed !== null && <p role="alert">{words.noTable(missed + 1)}</p>}
      <div className={styles.actions}>
        {row !== null && texts.length > 0 && (
          <Button appearance="primary" onClick={() => void use()}>
            {words.use(row + 1)}
          </Button>
        )}
        {replaces && <Button onClick={onDone}>{words.cancel}</Button>}
      </div>
    </section>
  );
}
