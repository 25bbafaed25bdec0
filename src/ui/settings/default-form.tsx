import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FillDefault } from "../../engine/index";
import { InlineForm } from "../form/inline-form";
import { useWords } from "../strings/words";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", padding: "4px 0 10px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface DefaultFormProps {
  /** Null for a new line. */
  readonly entry: FillDefault | null;
  readonly onSave: (entry: FillDefault) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** One line of the usual deliverables and helpers. */
export function DefaultForm({ entry, onSave, onRemove, onCancel }: DefaultFormProps) {
  const styles = useStyles();
  const { defaults: words } = useWords(SETTINGS_WORDS);
  const [draft, setDraft] = useState<FillDefault>(entry ?? { words: "", deliverable: "", coordinating: "" });
  const [asked, setAsked] = useState(false);
  const submit = () => {
    const { words: beginning, deliverable, coordinating } = draft;
    if (beginning.trim() === "") setAsked(true);
    else onSave({ words: beginning.trim(), deliverable: deliverable.trim(), coordinating: coordinating.trim() });
  };
  const field = (name: keyof FillDefault) => (
    <Field
      label={words[name]}
      required={name === "words"}
      {...(name === "words" && asked && { validationMessage: words.wordsMissing, validationState: "error" as const })}
    >
      <Input
        autoFocus={name === "words"}
        value={draft[name]}
        onChange={(_event, { value }) => {
          setDraft({ ...draft, [name]: value });
          setAsked(false);
        }}
      />
    </Field>
  );
  return (
    <InlineForm className={styles.form} onSubmit={submit} onCancel={onCancel}>
      {field("words")}
      {field("deliverable")}
      {field("coordinating")}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {entry && (
          <Button size="small" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </InlineForm>
  );
}
