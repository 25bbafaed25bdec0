import { Button, makeStyles } from "@fluentui/react-components";
import type { UnitPairDecision } from "../../engine/index";
import { usePane } from "../pane-context";
import { withoutDecision } from "../store/directory-changes";
import { useWords } from "../strings/words";
import { DIRECTORY_WORDS } from "./directory-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "2px 0 6px", padding: 0 },
  pair: { display: "flex", alignItems: "center", gap: "6px", paddingRight: "8px" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  again: { flexShrink: 0 },
});

/** What was decided about look-alike names; each can be asked about again. */
export function DecidedPairs({ pairs }: { readonly pairs: readonly UnitPairDecision[] }) {
  const styles = useStyles();
  const { decided: words } = useWords(DIRECTORY_WORDS);
  const { controller } = usePane();
  if (pairs.length === 0) return null;
  return (
    <details>
      <summary>{words.heading(pairs.length)}</summary>
      <ul className={styles.list}>
        {pairs.map(({ a, b, same }, index) => (
          <li key={index} className={styles.pair}>
            <span className={styles.text}>{same ? words.same(a, b) : words.apart(a, b)}</span>
            <Button
              size="small"
              appearance="transparent"
              className={styles.again}
              aria-label={words.againFor(a, b)}
              onClick={() => void controller.edit("directory", (settings) => withoutDecision(settings, index))}
            >
              {words.again}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
