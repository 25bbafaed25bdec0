import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitEntry } from "../../engine/index";
import { plainButton } from "../list/plain-button";
import { searchFor } from "../list/search";
import { SearchField } from "../list/search-field";
import { useWords } from "../strings/words";
import { DIRECTORY_WORDS } from "./directory-words";
import { unitNote } from "./unit-note";

const useStyles = makeStyles({
  search: { width: "100%", margin: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  unit: {
    ...plainButton,
    display: "block",
    width: "100%",
    padding: "6px 4px",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const PAGE = 150;

interface UnitListProps {
  readonly entries: readonly UnitEntry[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onOpen: (index: number) => void;
}

/** The units in the order of the directory, by any of their names. */
export function UnitList({ entries, search, onSearch, onOpen }: UnitListProps) {
  const styles = useStyles();
  const words = useWords(DIRECTORY_WORDS);
  const [limit, setLimit] = useState(PAGE);
  const matches = searchFor(search);
  const found = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => matches([entry.name, entry.shortName, ...entry.aliases, words.kinds[entry.kind]]));
  const left = found.length - limit;
  return (
    <>
      <SearchField className={styles.search} label={words.search} value={search} onSearch={onSearch} />
      {found.length === 0 && <p role="status">{words.none}</p>}
      <ul aria-label={words.list} className={styles.list}>
        {found.slice(0, limit).map(({ entry, index }) => (
          <li key={index}>
            <button
              type="button"
              data-opener={`unit ${index}`}
              className={styles.unit}
              onClick={() => {
                onOpen(index);
              }}
            >
              {entry.name}
              <span className={styles.note}>{unitNote(entry, words)}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + PAGE);
          }}
        >
          {words.more(Math.min(left, PAGE))}
        </Button>
      )}
    </>
  );
}
