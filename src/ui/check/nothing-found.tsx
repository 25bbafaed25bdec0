import { Button, Link, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";
import { Progress } from "./progress";
import { Screen } from "./screen";

const useStyles = makeStyles({
  text: { margin: "0 0 10px" },
  list: { margin: "0 0 10px", paddingLeft: "20px" },
  pick: { margin: "8px 8px 0 0", display: "block" },
  template: { margin: "12px 0 0" },
});

/** No plan table: says what was looked for, and where. */
export function NothingFound({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { nothingFound: words, sheets, list, tabs } = useStrings();
  const { controller, store } = usePane();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const checking = usePaneState((state) => state.phase === "checking");
  return (
    <Screen heading={words.heading}>
      <p className={styles.text}>{words.wanted}</p>
      <p className={styles.text}>{words.looked}</p>
      <ul className={styles.list}>
        {result.sheets.map(({ name, hidden }) => (
          <li key={name}>
            {name}
            {hidden && ` (${sheets.hidden})`}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{words.next}</p>
      <Button appearance="primary" disabledFocusable={checking} onClick={() => void controller.check()}>
        {list.again}
      </Button>
      <Button
        className={styles.pick}
        onClick={() => {
          store.dispatch({ type: "tableChosen", table: null });
          void controller.openTab("columns");
        }}
      >
        {words.pickHeading}
      </Button>
      {checking && <Progress />}
      {canWrite && (
        <p className={styles.template}>
          <Link as="button" onClick={() => void controller.openTab("template")}>
            {tabs.headings.template}
          </Link>
        </p>
      )}
    </Screen>
  );
}
