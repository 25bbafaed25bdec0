import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../engine/index";
import { InlineForm } from "../form/inline-form";
import { usePane, useStrings } from "../pane-context";

const useStyles = makeStyles({
  form: { marginTop: "8px" },
  actions: { display: "flex", gap: "6px", marginTop: "6px" },
});

interface IgnoreFormProps {
  readonly findings: readonly Finding[];
  readonly onCancel: () => void;
}

/** Asks why a finding is let be; without a reason it is not. */
export function IgnoreForm({ findings, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const { ignore: words } = useStrings();
  const { controller } = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const submit = () => {
    if (reason.trim() === "") setAsked(true);
    else void controller.ignore(findings, reason);
  };
  return (
    <InlineForm className={styles.form} onSubmit={submit} onCancel={onCancel}>
      <Field
        label={words.reason}
        required
        {...(asked && { validationMessage: words.reasonMissing, validationState: "error" as const })}
      >
        <Input
          autoFocus
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            setAsked(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {words.confirm(findings.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </InlineForm>
  );
}
