import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  box: {
    margin: "6px 8px 8px 0",
    padding: "8px 10px 4px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
});

const CHOICES = ["keep", "beside", "overwrite"] as const;

/** Sheets of ours that the user edited by hand: left as they are until the user says otherwise. */
export function EditedQuestion({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const { summary: words } = useStrings();
  const { store } = usePane();
  const edited = usePaneState((state) => state.summary.edited);
  return (
    <div className={styles.box}>
      <Field label={words.edited(sheets)}>
        <RadioGroup
          value={edited}
          onChange={(_event, { value }) => {
            const chosen = CHOICES.find((one) => one === value);
            if (chosen) store.dispatch({ type: "summaryChosen", choice: { edited: chosen } });
          }}
        >
          {CHOICES.map((one) => (
            <Radio key={one} value={one} label={words.editedChoices[one]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
