import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress } from "../../engine/index";
import type { CellAddress } from "../../engine/index";
import { usePane, useStrings } from "../pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "2px 10px", margin: "0 0 6px", padding: 0, listStyleType: "none" },
});

const FIRST = 24;

interface CellLinksProps {
  readonly label: string;
  /** `label` is shown in place of the address. */
  readonly cells: readonly { readonly sheet: string; readonly cell: CellAddress; readonly label?: string }[];
  readonly manySheets: boolean;
}

/** Cells, each a way to it; the first ones where there are very many. */
export function CellLinks({ label, cells, manySheets }: CellLinksProps) {
  const styles = useStyles();
  const { card: words } = useStrings();
  const { controller } = usePane();
  const [limit, setLimit] = useState(FIRST);
  const left = cells.length - limit;
  return (
    <ul className={styles.list} aria-label={label}>
      {cells.slice(0, limit).map(({ sheet, cell, label: text }, at) => (
        <li key={at}>
          <Link as="button" onClick={() => void controller.goTo({ sheet, cell })}>
            {text ?? (manySheets ? `${sheet} ${formatAddress(cell)}` : formatAddress(cell))}
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
