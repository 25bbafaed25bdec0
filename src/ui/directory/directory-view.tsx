import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { UnitEntry } from "../../engine/index";
import { Progress } from "../check/progress";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { EditNote } from "../shell/edit-note";
import { MenuHeading } from "../shell/menu-heading";
import { entriesOf, withDirectory } from "../store/directory-changes";
import { useWords } from "../strings/words";
import { ClusterList } from "./cluster-list";
import { DecidedPairs } from "./decided-pairs";
import { DirectoryActions } from "./directory-actions";
import { DIRECTORY_WORDS } from "./directory-words";
import { ImportPreview } from "./import-preview";
import type { ReadDirectory } from "./read-directory";
import { UnitForm } from "./unit-form";
import { UnitList } from "./unit-list";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "4px 4px 8px 12px" },
});

/** What is open in place of the list: the form of a unit (null: of a new one), or a file that was read. */
type Open = { readonly unit: number | null } | { readonly file: ReadDirectory };

/** Danh mục đơn vị: the units in force, look-alike names to decide about, and the directory as a file. */
export function DirectoryView() {
  const styles = useStyles();
  const { tabs } = useStrings();
  const words = useWords(DIRECTORY_WORDS);
  const { controller } = usePane();
  const settings = usePaneState((state) => state.settings);
  const [open, setOpen] = useState<Open | null>(null);
  const [search, setSearch] = useState("");
  const body = useRef<HTMLDivElement>(null);
  // What was open takes the focus with it: the line it was opened from has it again.
  const from = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null || from.current === null) return;
    const opener = body.current?.parentElement?.querySelector<HTMLElement>(`[data-opener="${from.current}"]`);
    (opener ?? body.current)?.focus();
    from.current = null;
  }, [open]);
  if (!settings) return <Progress />;
  const entries = entriesOf(settings);
  const show = (next: Open, opener: string) => {
    from.current = opener;
    setOpen(next);
  };
  const close = () => {
    setOpen(null);
  };
  const save = (changed: readonly UnitEntry[] | null) => {
    close();
    void controller.edit("directory", (now) => withDirectory(now, changed));
  };
  return (
    <>
      <MenuHeading text={tabs.headings.directory}>{words.note}</MenuHeading>
      <EditNote kind="directory" />
      <div ref={body} tabIndex={-1} className={styles.body}>
        {open === null && (
          <>
            {/* Who searches sees what was found, without scrolling past these; what was ticked in them stays. */}
            <div hidden={search !== ""}>
              <ClusterList />
              <DecidedPairs pairs={settings.pairs} />
            </div>
            <UnitList
              entries={entries}
              search={search}
              onSearch={setSearch}
              onOpen={(unit) => {
                show({ unit }, `unit ${unit}`);
              }}
            />
          </>
        )}
        {open && "unit" in open && <UnitForm entries={entries} index={open.unit} onSave={save} onCancel={close} />}
        {open && "file" in open && (
          <ImportPreview
            read={open.file}
            present={entries.length}
            onReplace={(units) => {
              setSearch("");
              save(units);
            }}
            onCancel={close}
          />
        )}
      </div>
      {open === null && (
        <DirectoryActions
          entries={entries}
          isOwn={settings.directory !== null}
          onAdd={() => {
            show({ unit: null }, "add");
          }}
          onRead={(file) => {
            show({ file }, "import");
          }}
          onReset={() => {
            setSearch("");
            save(null);
          }}
        />
      )}
    </>
  );
}
