import { Button, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";
import { Progress } from "./progress";
import { Screen } from "./screen";

const useStyles = makeStyles({ text: { margin: "0 0 10px" }, list: { margin: "0 0 10px", paddingLeft: "20px" } });

/** No plan table: says what was looked for, and where. */
export function NothingFound({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { nothingFound: words, sheets, list } = useStrings();
  const { controller } = usePane();
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
      {checking && <Progress />}
    </Screen>
  );
}
