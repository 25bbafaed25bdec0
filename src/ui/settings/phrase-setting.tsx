import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_FUNDING_PHRASES, DEFAULT_VAGUE_DELIVERABLES } from "../../engine/index";
import { usePane } from "../pane-context";
import type { PhraseList } from "../store/settings-page";
import { withPhrases } from "../store/settings-page";
import { useWords } from "../strings/words";
import { Section } from "./section";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  note: { margin: "0 0 4px" },
  text: { height: "140px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
});

const STANDARD: Readonly<Record<PhraseList, readonly string[]>> = {
  fundingPhrases: DEFAULT_FUNDING_PHRASES,
  vagueDeliverables: DEFAULT_VAGUE_DELIVERABLES,
};

interface PhraseSettingProps {
  readonly list: PhraseList;
  /** The workbook's own list; null where the default one is in force. */
  readonly own: readonly string[] | null;
}

/** A list of phrases, one a line. */
export function PhraseSetting({ list, own }: PhraseSettingProps) {
  const styles = useStyles();
  const { lists: words } = useWords(SETTINGS_WORDS);
  const { controller } = usePane();
  const phrases = own ?? STANDARD[list];
  const [draft, setDraft] = useState<string | null>(null);
  const [heading, note] =
    list === "fundingPhrases" ? [words.funding, words.fundingNote] : [words.vague, words.vagueNote];
  const lines = phrasesIn(draft ?? "");
  const save = (changed: readonly string[] | null) => {
    setDraft(null);
    void controller.edit("settings", (settings) => withPhrases(settings, list, changed));
  };
  return (
    <Section heading={heading} state={words.count(phrases.length, own !== null)}>
      <p className={styles.note}>{note}</p>
      <Field label={words.openEnd}>
        <Textarea
          resize="vertical"
          textarea={{ className: styles.text }}
          value={draft ?? phrases.join("\n")}
          onChange={(_event, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        {draft !== null && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              save(lines);
            }}
          >
            {words.save(lines.length)}
          </Button>
        )}
        {(own !== null || draft !== null) && (
          <Button
            size="small"
            onClick={() => {
              if (own === null) setDraft(null);
              else save(null);
            }}
          >
            {words.standard}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** One a line, each once. */
function phrasesIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.normalize("NFC").replace(/\s+/gu, " ").trim());
  return [...new Set(lines.filter(Boolean))];
}
