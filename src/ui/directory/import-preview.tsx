import { Button, makeStyles } from "@fluentui/react-components";
import type { DirectoryError, UnitEntry } from "../../engine/index";
import { useStrings } from "../pane-context";
import { useWords } from "../strings/words";
import { DIRECTORY_WORDS } from "./directory-words";
import type { ReadDirectory } from "./read-directory";

const useStyles = makeStyles({
  list: { margin: "6px 0", paddingLeft: "18px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

/** Problems told at most; the file is better mended from the top than read to the end. */
const MOST = 20;

interface ImportPreviewProps {
  readonly read: ReadDirectory;
  /** Units in the directory as it is. */
  readonly present: number;
  readonly onReplace: (units: readonly UnitEntry[]) => void;
  readonly onCancel: () => void;
}

/** What a file would do to the directory, or what is wrong with it. */
export function ImportPreview({ read, present, onReplace, onCancel }: ImportPreviewProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const { importing, form } = useWords(DIRECTORY_WORDS);
  const place = ({ path }: DirectoryError) => {
    const index = /^units\[(\d+)\]/u.exec(path)?.[1];
    return index === undefined ? "" : `${importing.unit(Number(index) + 1)}: `;
  };
  return (
    <div role="group">
      {"errors" in read ? (
        <div role="alert">
          <p>{importing.problems(read.errors.length)}</p>
          <ul className={styles.list}>
            {read.errors.slice(0, MOST).map((error, at) => (
              <li key={at}>
                {place(error)}
                {error.message[language]}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{importing.question(read.units.length, present)}</p>
      )}
      <div className={styles.actions}>
        {"units" in read && (
          <Button
            autoFocus
            appearance="primary"
            onClick={() => {
              onReplace(read.units);
            }}
          >
            {importing.confirm(read.units.length)}
          </Button>
        )}
        <Button autoFocus={"errors" in read} onClick={onCancel}>
          {form.cancel}
        </Button>
      </div>
    </div>
  );
}
