import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { withPeriod } from "../store/settings-changes";

const useStyles = makeStyles({
  form: { padding: "8px 0 6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  input: { minWidth: 0, flexGrow: 1 },
  implied: { marginTop: "6px" },
});

interface PeriodEditorProps {
  /** A year to propose, or null. */
  readonly impliedYear: number | null;
  readonly onDone: () => void;
  /** It does not take the focus when it is shown. */
  readonly quiet?: boolean;
}

/** Sets the plan period by hand, for titles that do not say it or say it wrongly. */
export function PeriodEditor({ impliedYear, onDone, quiet = false }: PeriodEditorProps) {
  const styles = useStyles();
  const { period: words } = useStrings();
  const { controller } = usePane();
  const chosen = usePaneState((state) => state.settings?.period !== null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState(false);
  const save = async (period: string) => {
    if (await controller.setPeriod(period)) {
      setText("");
      onDone();
    } else setProblem(true);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(text);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={words.label}
        hint={words.hint}
        {...(problem && { validationMessage: words.notUnderstood, validationState: "error" as const })}
      >
        <Input
          autoFocus={!quiet}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setProblem(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Escape") onDone();
          }}
        />
      </Field>
      <div className={styles.row} style={{ marginTop: 6 }}>
        <Button type="submit" size="small" appearance="primary">
          {words.save}
        </Button>
        {impliedYear !== null && (
          <Button size="small" onClick={() => void save(String(impliedYear))}>
            {words.use(impliedYear)}
          </Button>
        )}
        {chosen && (
          <Button
            size="small"
            onClick={() => {
              onDone();
              void controller.edit("settings", (settings) => withPeriod(settings, null));
            }}
          >
            {words.asTitled}
          </Button>
        )}
      </div>
    </form>
  );
}
