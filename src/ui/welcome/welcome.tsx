import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { samplePlanChange } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";
import { useWords } from "../strings/words";
import { WELCOME_WORDS } from "./welcome-words";

const useStyles = makeStyles({
  card: {
    marginTop: "16px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: "4px 0 8px", paddingLeft: "18px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** First run: three sentences, and a sample plan to try it on. Shown once; it can be passed over. */
export function Welcome() {
  const styles = useStyles();
  const { run } = useStrings();
  const words = useWords(WELCOME_WORDS);
  const { controller, store } = usePane();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const checking = usePaneState((state) => state.phase === "checking");
  const label = run.label("sample", 1);
  const loadSample = async () => {
    let sheet = "";
    const prepare = ({ plan }: CheckedWorkbook) => {
      const change = samplePlanChange(plan.snapshot, new Date().getFullYear());
      sheet = change.sheet;
      return { label, count: 1, changes: [change] };
    };
    await controller.check();
    await controller.run({ kind: "sample", prepare });
    if (store.state.result?.sheets.some(({ name }) => name === sheet) === true)
      await controller.goTo({ sheet, cell: { row: 0, column: 0 } });
  };
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <ul className={styles.list}>
        {words.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {canWrite && (
          <Button size="small" disabledFocusable={checking} onClick={() => void loadSample()}>
            {label}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            store.dispatch({ type: "welcomed" });
          }}
        >
          {words.skip}
        </Button>
      </div>
    </section>
  );
}
