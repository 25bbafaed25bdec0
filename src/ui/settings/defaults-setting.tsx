import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FillDefaults } from "../../engine/index";
import { DEFAULT_FILL_DEFAULTS } from "../../engine/index";
import { plainButton } from "../list/plain-button";
import { usePane } from "../pane-context";
import { withFillDefaults } from "../store/settings-page";
import { useWords } from "../strings/words";
import { DefaultForm } from "./default-form";
import { Section } from "./section";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  note: { margin: "0 0 4px" },
  list: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  line: {
    ...plainButton,
    display: "block",
    width: "100%",
    padding: "4px",
    overflowWrap: "anywhere",
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  usual: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The usual deliverables and helpers by the first words of a task; null where the default list is in force. */
export function DefaultsSetting({ own }: { readonly own: FillDefaults | null }) {
  const styles = useStyles();
  const { defaults: words, lists } = useWords(SETTINGS_WORDS);
  const { controller } = usePane();
  const entries = own ?? DEFAULT_FILL_DEFAULTS;
  /** Index of the line that is edited; the length of the list for a new one. */
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (open === null && from.current !== null)
      list.current?.parentElement?.querySelector<HTMLElement>(`[data-opener="${from.current}"]`)?.focus();
    from.current = open;
  }, [open]);
  const save = (changed: FillDefaults | null) => {
    setOpen(null);
    void controller.edit("settings", (settings) => withFillDefaults(settings, changed));
  };
  const form = (index: number) => (
    <DefaultForm
      entry={entries[index] ?? null}
      onSave={(entry) => {
        save(index < entries.length ? entries.map((one, at) => (at === index ? entry : one)) : [...entries, entry]);
      }}
      onRemove={() => {
        save(entries.filter((_one, at) => at !== index));
      }}
      onCancel={() => {
        setOpen(null);
      }}
    />
  );
  return (
    <Section heading={words.heading} state={words.count(entries.length, own !== null)}>
      <p className={styles.note}>{words.note}</p>
      <ul ref={list} className={styles.list}>
        {entries.map(({ words: beginning, deliverable, coordinating }, index) => (
          <li key={index}>
            {open === index ? (
              form(index)
            ) : (
              <button
                type="button"
                className={styles.line}
                data-opener={index}
                onClick={() => {
                  setOpen(index);
                }}
              >
                {beginning}…
                <span className={styles.usual}>{[deliverable, coordinating].filter(Boolean).join(" · ")}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {open === entries.length && form(entries.length)}
      <div className={styles.actions}>
        {open !== entries.length && (
          <Button
            size="small"
            data-opener={entries.length}
            onClick={() => {
              setOpen(entries.length);
            }}
          >
            {words.add}
          </Button>
        )}
        {own !== null && (
          <Button
            size="small"
            onClick={() => {
              save(null);
            }}
          >
            {lists.standard}
          </Button>
        )}
      </div>
    </Section>
  );
}
