import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { htmlReport } from "../../engine/index";
import { useStrings } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";
import { copyText } from "./copy-text";
import { saveFile } from "../save-file";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  fallback: { marginTop: "10px", display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  text: { margin: 0 },
  box: {
    width: "100%",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * The report as a file. A task pane may swallow a download without a word (office-js issues 3385, 1500), so the text to copy is
 * offered as soon as one was tried.
 */
export function HtmlPart({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { report: words, appName } = useStrings();
  const [html, setHtml] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const download = () => {
    const { report } = result;
    const file = report.appendices.find(({ title }) => title !== "")?.title ?? appName;
    const text = htmlReport([{ file, report }]);
    saveFile(words.fileName, text, "text/html;charset=utf-8");
    setHtml(text);
    setCopied(null);
  };
  return (
    <>
      <p className={styles.note}>{words.htmlNote}</p>
      <Button onClick={download}>{words.download}</Button>
      {html !== null && (
        <div className={styles.fallback}>
          <p className={styles.text}>{words.notDownloaded}</p>
          <textarea
            ref={box}
            className={styles.box}
            readOnly
            rows={3}
            spellCheck={false}
            aria-label={words.text}
            value={html}
          />
          <Button
            onClick={() => {
              setCopied(box.current !== null && copyText(box.current));
            }}
          >
            {words.copy}
          </Button>
          <p className={styles.text} role="status">
            {copied !== null && (copied ? words.copied : words.notCopied)}
          </p>
        </div>
      )}
    </>
  );
}
