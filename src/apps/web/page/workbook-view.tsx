import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { startTransition, useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { Pane } from "../../../ui/pane";
import { stringsFor } from "../../../ui/strings/catalogue";
import { SheetGrid } from "../grid/sheet-grid";
import { useBook, useBookState, usePageStrings } from "../grid/grid-context";
import { CellLine } from "./cell-line";
import type { OpenBook } from "./open-book";
import type { Language } from "./page-settings";
import { SheetTabs } from "./sheet-tabs";
import { Splitter } from "./splitter";

const useStyles = makeStyles({
  body: { display: "flex", flexGrow: 1, minHeight: 0, minWidth: 0 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pane: { flexShrink: 0, minHeight: 0, overflow: "hidden" },
});

interface WorkbookViewProps {
  readonly opened: OpenBook;
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Null: both beside each other. */
  readonly only: "sheet" | "pane" | null;
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  readonly onType: (row: number, column: number, text: string) => void;
}

/** The sheet and beside it the pane, the same as in Excel. */
export function WorkbookView({ opened, language, theme, only, paneWidth, onPaneWidth, onType }: WorkbookViewProps) {
  const styles = useStyles();
  const { paneLabel } = usePageStrings();
  // The pane comes after the sheet: each alone is enough for one go.
  const [hasPane, setHasPane] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setHasPane(true);
    });
  }, []);
  return (
    <div className={styles.body}>
      {only !== "pane" && (
        <main className={styles.sheet}>
          <CellLine />
          <CurrentSheet opened={opened} language={language} onType={onType} />
          <SheetTabs />
        </main>
      )}
      {only === null && <Splitter width={paneWidth} onWidth={onPaneWidth} />}
      {only !== "sheet" && (
        <aside aria-label={paneLabel} className={styles.pane} style={{ width: only === "pane" ? "100%" : paneWidth }}>
          {hasPane && (
            <Pane
              store={opened.paneStore}
              controller={opened.controller}
              strings={stringsFor(language)}
              theme={theme}
            />
          )}
        </aside>
      )}
    </div>
  );
}

function CurrentSheet({
  opened,
  language,
  onType,
}: Pick<WorkbookViewProps, "opened" | "language" | "onType">): ReactNode {
  const book = useBook();
  const name = useBookState((state) => state.sheet);
  useBookState((state) => state.look);
  const findings = useSyncExternalStore(opened.paneStore.subscribe, () => opened.findings);
  // The grid is drawn with new marks in slices, after the pane.
  const marked = useDeferredValue(findings);
  const { sheet } = book;
  return (
    sheet && (
      <SheetGrid
        key={name}
        sheet={sheet}
        findings={marked}
        language={language}
        onSelect={(row, column) => {
          opened.select(row, column);
        }}
        onType={onType}
      />
    )
  );
}
