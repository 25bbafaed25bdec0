import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useBookState, usePageStrings } from "../grid/grid-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 6px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // As wide as their words: a narrow window has little height for a bar of several lines.
    "& > button": { minWidth: "32px" },
  },
  name: {
    minWidth: 0,
    flexShrink: 1,
    margin: "0 8px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  unsaved: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stays: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FileBarProps {
  readonly fileName: string;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** What else stands at its end. */
  readonly children: ReactNode;
}

/** What can be done with the open file. */
export function FileBar({ fileName, onOpen, onSave, onUndo, onRedo, children }: FileBarProps) {
  const styles = useStyles();
  const { bar, stays } = usePageStrings();
  const { last, next } = useBookState((state) => state.history);
  const unsaved = useBookState((state) => state.unsaved);
  const [undo, redo] = [bar.undo(last?.label ?? ""), bar.redo(next?.label ?? "")];
  return (
    <div role="toolbar" aria-label={bar.label} className={styles.bar}>
      <Button data-open-file appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>
        {bar.open}
      </Button>
      <Button appearance="primary" icon={<SaveRegular />} onClick={onSave}>
        {bar.save}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={undo}
        title={undo}
        disabledFocusable={!last}
        onClick={onUndo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={redo}
        title={redo}
        disabledFocusable={!next}
        onClick={onRedo}
      />
      <span className={styles.name} title={fileName}>
        {fileName}
      </span>
      <span role="status" className={styles.unsaved}>
        {unsaved ? bar.unsaved : ""}
      </span>
      <span className={styles.stays}>{stays}</span>
      {children}
    </div>
  );
}
