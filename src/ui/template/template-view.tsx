import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { periodInText, templateChanges } from "../../engine/index";
import { StartScreen } from "../check/start-screen";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { MenuHeading } from "../shell/menu-heading";
import { isWriting } from "../store/run";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    alignItems: "flex-start",
    padding: "8px 12px",
    minHeight: 0,
    overflowY: "auto",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** Tạo phụ lục mẫu: a blank standard annex for a period, and the sheet with the units to pick from. */
export function TemplateView() {
  const styles = useStyles();
  const { template: words, period: periodWords, tabs, run } = useStrings();
  const { controller } = usePane();
  const plan = usePaneState((state) => state.result?.plan);
  const writing = usePaneState(isWriting);
  const [text, setText] = useState(() => String(new Date().getFullYear()));
  if (!plan) return <StartScreen />;
  const period = periodInText(text) ?? periodInText(`năm ${text.trim()}`);
  const changes = period ? templateChanges(plan.snapshot, { period, directory: plan.directory }) : [];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!period || writing) return;
    void controller.run({
      kind: "template",
      prepare: (result) => {
        const made = templateChanges(result.plan.snapshot, { period, directory: result.plan.directory });
        return { label: run.label("template", made.length), count: made.length, changes: made };
      },
    });
  };
  return (
    <>
      <MenuHeading text={tabs.headings.template}>{words.note}</MenuHeading>
      <form className={styles.form} noValidate onSubmit={submit}>
        <Field
          label={words.period}
          hint={periodWords.hint}
          {...(!period && { validationMessage: periodWords.notUnderstood, validationState: "error" as const })}
        >
          <Input
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
        </Field>
        {period && (
          <>
            <p className={styles.text}>{words.sheets(changes.map(({ sheet }) => sheet))}</p>
            <Button type="submit" appearance="primary" disabledFocusable={writing}>
              {run.label("template", changes.length)}
            </Button>
          </>
        )}
      </form>
    </>
  );
}
