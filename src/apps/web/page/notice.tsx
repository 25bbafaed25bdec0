import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePageStrings } from "../grid/grid-context";
import { barStyle } from "./bar-style";

/** What the page has to say: something failed, was saved, or would be lost. */
export type Notice =
  | { readonly kind: "failed"; readonly sentence: string; readonly detail: string }
  | { readonly kind: "saved"; readonly fileName: string }
  | { readonly kind: "leave"; readonly go: () => void };

const useStyles = makeStyles({
  notice: barStyle,
  bad: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  text: { flexGrow: 1, flexBasis: "260px", margin: 0 },
  detail: { flexBasis: "100%", fontSize: tokens.fontSizeBase200 },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const styles = useStyles();
  const { bar, failed, leave } = usePageStrings();
  if (notice.kind === "leave") {
    return (
      <div role="alert" className={styles.notice}>
        <p className={styles.text}>
          <strong>{leave.heading}.</strong> {leave.text}
        </p>
        <Button appearance="primary" onClick={onClose}>
          {leave.stay}
        </Button>
        <Button
          onClick={() => {
            onClose();
            notice.go();
          }}
        >
          {leave.discard}
        </Button>
      </div>
    );
  }
  const isBad = notice.kind === "failed";
  return (
    <div role={isBad ? "alert" : "status"} className={`${styles.notice} ${isBad ? styles.bad : ""}`}>
      <p className={styles.text}>{isBad ? notice.sentence : bar.saved(notice.fileName)}</p>
      <Button onClick={onClose}>{failed.close}</Button>
      {isBad && notice.detail !== "" && (
        <details className={styles.detail}>
          <summary>{failed.details}</summary>
          {notice.detail}
        </details>
      )}
    </div>
  );
}
