import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../pane-context";
import type { Card } from "../store/cards";
import { isFixable } from "./card-fixes";
import { ChangeTable } from "./change-table";
import { fixLines } from "./change-lines";
import { FixButton } from "./fix-button";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { marginTop: "6px" },
});

const FIRST = 5;

/** Fixes that are only suggested, each looked at and applied on its own. */
export function FixesApart({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const strings = useStrings();
  const [limit, setLimit] = useState(FIRST);
  const fixable = card.findings.filter(({ finding }) => isFixable(finding));
  const left = fixable.length - limit;
  return (
    <>
      <ul className={styles.list} aria-label={strings.fix.apart}>
        {fixable.slice(0, limit).map((listed) => (
          <li key={`${listed.finding.sheet} ${listed.address}`} className={styles.item}>
            <ChangeTable lines={fixLines(listed, true, strings)} />
            <div className={styles.button}>
              <FixButton findings={[listed.finding]} withPlace />
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Link
          as="button"
          onClick={() => {
            setLimit(limit + 10 * FIRST);
          }}
        >
          {strings.card.moreCells(Math.min(left, 10 * FIRST))}
        </Link>
      )}
    </>
  );
}
