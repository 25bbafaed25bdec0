import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useBook, useBookState, usePageStrings } from "../grid/grid-context";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flexShrink: 0,
    maxWidth: "240px",
    padding: "6px 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  hidden: { fontStyle: "italic" },
});

/** The sheets of the workbook, hidden ones marked: what is wrong may stand in them too. */
export function SheetTabs() {
  const styles = useStyles();
  const { grid } = usePageStrings();
  const book = useBook();
  const sheets = useBookState((state) => state.look.sheets);
  const current = useBookState((state) => state.sheet);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = sheets.findIndex(({ name }) => name === current) + step;
    const next = sheets[at];
    if (step === 0 || !next) return;
    event.preventDefault();
    book.showSheet(next.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div role="tablist" aria-label={grid.sheets} className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ name, visibility, tabColor }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          title={name}
          className={mergeClasses(
            styles.tab,
            name === current && styles.selected,
            visibility !== "visible" && styles.hidden,
          )}
          style={tabColor === null ? undefined : { borderBottomColor: tabColor }}
          onClick={() => {
            book.showSheet(name);
          }}
        >
          {visibility === "visible" ? name : `${name} (${grid.hidden})`}
        </button>
      ))}
    </div>
  );
}
