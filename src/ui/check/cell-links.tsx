import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useStrings } from "../pane-context";
import type { ListedFinding } from "../store/listed-finding";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "2px 10px", margin: "0 0 6px", padding: 0, listStyleType: "none" },
});

const FIRST = 24;

interface CellLinksProps {
  readonly findings: readonly ListedFinding[];
  readonly manySheets: boolean;
}

/** Every cell of one cause, each a way to it; the first ones where there are very many. */
export function CellLinks({ findings, manySheets }: CellLinksProps) {
  const styles = useStyles();
  const { card: words } = useStrings();
  const { controller } = usePane();
  const [limit, setLimit] = useState(FIRST);
  const left = findings.length - limit;
  return (
    <ul className={styles.list} aria-label={words.places}>
      {findings.slice(0, limit).map(({ finding, address }) => (
        <li key={finding.fingerprint}>
          <Link as="button" onClick={() => void controller.goTo(finding)}>
            {manySheets ? `${finding.sheet} ${address}` : address}
          </Link>
        </li>
      ))}
      {left > 0 && (
        <li>
          <Link
            as="button"
            onClick={() => {
              setLimit(limit + 10 * FIRST);
            }}
          >
            {words.moreCells(Math.min(left, 10 * FIRST))}
          </Link>
        </li>
      )}
    </ul>
  );
}
