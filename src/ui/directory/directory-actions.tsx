import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UnitEntry } from "../../engine/index";
import { defaultDirectory, formatDirectory, UnitDirectory } from "../../engine/index";
import { ActionBar } from "../shell/action-bar";
import { useWords } from "../strings/words";
import { DIRECTORY_WORDS } from "./directory-words";
import type { ReadDirectory } from "./read-directory";
import { readDirectoryFile } from "./read-directory";
import { saveFile } from "../save-file";

const useStyles = makeStyles({
  file: { display: "none" },
  wide: { flexBasis: "100%", margin: 0 },
  content: {
    boxSizing: "border-box",
    width: "100%",
    height: "72px",
    marginTop: "4px",
    "@media (max-height: 480px)": { height: "36px" },
  },
});

interface DirectoryActionsProps {
  readonly entries: readonly UnitEntry[];
  /** The workbook has a directory of its own. */
  readonly isOwn: boolean;
  readonly onAdd: () => void;
  readonly onRead: (read: ReadDirectory) => void;
  readonly onReset: () => void;
}

/** Adds a unit; takes the directory from a file, writes it into one, or goes back to the default one. */
export function DirectoryActions({ entries, isOwn, onAdd, onRead, onReset }: DirectoryActionsProps) {
  const styles = useStyles();
  const words = useWords(DIRECTORY_WORDS);
  const file = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<"content" | "reset" | null>(null);
  const content = shown === "content" ? formatDirectory(new UnitDirectory(entries)) : "";
  const standard = defaultDirectory.entries.length;
  return (
    <ActionBar>
      <Button size="small" appearance="primary" data-opener="add" onClick={onAdd}>
        {words.add}
      </Button>
      <Button size="small" data-opener="import" onClick={() => file.current?.click()}>
        {words.import}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.import}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void readDirectoryFile(chosen).then(onRead);
          currentTarget.value = "";
        }}
      />
      <Button
        size="small"
        onClick={() => {
          saveFile(words.fileName, formatDirectory(new UnitDirectory(entries)), "application/json");
          setShown("content");
        }}
      >
        {words.export}
      </Button>
      {isOwn && shown !== "reset" && (
        <Button
          size="small"
          onClick={() => {
            setShown("reset");
          }}
        >
          {words.reset}…
        </Button>
      )}
      {shown === "reset" && (
        <>
          <p className={styles.wide}>{words.resetQuestion(entries.length, standard)}</p>
          <Button
            autoFocus
            size="small"
            onClick={() => {
              setShown(null);
              onReset();
            }}
          >
            {words.resetConfirm(standard)}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setShown(null);
            }}
          >
            {words.form.cancel}
          </Button>
        </>
      )}
      {shown === "content" && (
        <details className={styles.wide}>
          <summary>{words.notSaved}</summary>
          <textarea
            readOnly
            aria-label={words.content}
            title={words.content}
            className={styles.content}
            value={content}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </details>
      )}
    </ActionBar>
  );
}
