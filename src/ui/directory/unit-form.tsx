import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitEntry, UnitKind } from "../../engine/index";
import { InlineForm } from "../form/inline-form";
import { useStrings } from "../pane-context";
import { newProblems, withEntry, withoutEntry } from "../store/directory-changes";
import { useWords } from "../strings/words";
import { dayOf, dayText } from "./day-text";
import { DIRECTORY_WORDS } from "./directory-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", paddingRight: "8px" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  days: { display: "flex", flexWrap: "wrap", gap: "8px" },
  problems: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  list: { margin: "2px 0", paddingLeft: "18px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  remove: { marginLeft: "auto" },
});

const KINDS: readonly UnitKind[] = ["department", "subordinate", "external", "collective"];
const BLANK: UnitEntry = { name: "", shortName: "", aliases: [], kind: "department" };

/** A form's fields as they are typed. */
interface Draft {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly aliases: string;
  readonly members: string;
  readonly from: string;
  readonly until: string;
}

interface UnitFormProps {
  readonly entries: readonly UnitEntry[];
  /** The unit to edit; null for a new one. */
  readonly index: number | null;
  readonly onSave: (entries: readonly UnitEntry[]) => void;
  readonly onCancel: () => void;
}

/** Edits, adds or deletes a unit. What cannot be is said beside the button, and nothing is saved. */
export function UnitForm({ entries, index, onSave, onCancel }: UnitFormProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const { form: words, kinds } = useWords(DIRECTORY_WORDS);
  const [draft, setDraft] = useState(() => draftOf((index === null ? undefined : entries[index]) ?? BLANK));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblems([]);
  };
  const submit = () => {
    if (dayOf(draft.from) === null || dayOf(draft.until) === null) {
      setProblems([words.noDay]);
      return;
    }
    const changed = withEntry(entries, index, entryOf(draft));
    const found = newProblems(entries, changed).map(({ message }) => message[language]);
    if (found.length === 0) onSave(changed);
    else setProblems(found);
  };
  const text = (field: "name" | "shortName") => (
    <Field label={words[field]} required {...(field === "shortName" && { hint: words.shortNameHint })}>
      <Input
        autoFocus={field === "name"}
        value={draft[field]}
        onChange={(_event, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  const lines = (field: "aliases" | "members") => (
    <Field label={words[field]} hint={field === "members" ? words.membersHint : words.onePerLine}>
      <Textarea
        resize="vertical"
        value={draft[field]}
        onChange={(_event, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  const day = (field: "from" | "until") => (
    <Field label={words[field]}>
      <Input
        placeholder={words.dayHint}
        value={draft[field]}
        onChange={(_event, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <InlineForm
      className={styles.form}
      label={index === null ? words.add : words.edit}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <h3 className={styles.heading}>{index === null ? words.add : words.edit}</h3>
      {text("name")}
      {text("shortName")}
      <Field label={words.kind}>
        <Select
          value={draft.kind}
          onChange={(_event, { value }) => {
            change({ kind: KINDS.find((kind) => kind === value) ?? draft.kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {lines("aliases")}
      {draft.kind === "collective" && lines("members")}
      <div className={styles.days}>
        {day("from")}
        {day("until")}
      </div>
      {problems.length > 0 && (
        <div role="alert" className={styles.problems}>
          {words.problems}
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        {index !== null && (
          <Button
            className={styles.remove}
            onClick={() => {
              onSave(withoutEntry(entries, index));
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </InlineForm>
  );
}

function draftOf({ name, shortName, kind, aliases, members = [], from = "", until = "" }: UnitEntry): Draft {
  const lists = { aliases: aliases.join("\n"), members: members.join("\n") };
  return { name, shortName, kind, ...lists, from: dayText(from), until: dayText(until) };
}

function entryOf({ name, shortName, kind, aliases, members, ...days }: Draft): UnitEntry {
  const [from, until] = [dayOf(days.from) ?? "", dayOf(days.until) ?? ""];
  return {
    name: clean(name),
    shortName: clean(shortName),
    kind,
    aliases: linesOf(aliases),
    ...(kind === "collective" && { members: linesOf(members) }),
    ...(from !== "" && { from }),
    ...(until !== "" && { until }),
  };
}

function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function linesOf(text: string): string[] {
  return text.split("\n").map(clean).filter(Boolean);
}
