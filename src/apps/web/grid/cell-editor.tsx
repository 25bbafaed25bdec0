import type { CSSProperties, KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { usePageStrings } from "./grid-context";
import { useGridStyles } from "./grid-styles";

/** How an edit ends: the text, and the key that says where to go next; null leaves the cell as it was. */
export type EditEnd = (text: string | null, key: { key: string; shiftKey: boolean; ctrlKey: boolean } | null) => void;

interface EditorProps {
  readonly address: string;
  readonly initial: string;
  readonly style: CSSProperties;
  readonly onEnd: EditEnd;
}

/** The box over a cell that is edited: Enter and Tab write, Esc does not, Alt+Enter breaks the line. */
export function CellEditor({ address, initial, style, onEnd }: EditorProps) {
  const styles = useGridStyles();
  const { grid } = usePageStrings();
  const [text, setText] = useState(initial);
  const box = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    const area = box.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const end: EditEnd = (result, key) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(result, key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Vietnamese keyboards compose letters: their Enter ends a letter, not the edit.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      end(null, null);
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const area = event.currentTarget as HTMLTextAreaElement;
      area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
      setText(area.value);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      end(text, { key: event.key, shiftKey: event.shiftKey, ctrlKey: false });
    }
  };
  return (
    <textarea
      ref={box}
      className={styles.editor}
      style={style}
      aria-label={grid.editLabel(address)}
      value={text}
      spellCheck={false}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onBlur={() => {
        end(text, null);
      }}
    />
  );
}
