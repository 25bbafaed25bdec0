import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { usePageStrings } from "../grid/grid-context";
import { barStyle } from "./bar-style";

const useStyles = makeStyles({
  bar: barStyle,
  text: { margin: 0 },
  progress: { flexGrow: 1, flexBasis: "160px" },
});

interface OpeningBarProps {
  readonly fileName: string;
  /** 0 to 1; null while that is not known. */
  readonly progress: number | null;
  readonly onCancel: () => void;
}

/** While a file is being opened; what is open stays in use until then. */
export function OpeningBar({ fileName, progress, onCancel }: OpeningBarProps) {
  const styles = useStyles();
  const { opening, cancel } = usePageStrings();
  const text = opening(fileName);
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.text}>
        {text}
      </p>
      <ProgressBar
        aria-label={text}
        className={styles.progress}
        {...(progress === null ? {} : { value: progress, "aria-valuetext": `${Math.round(progress * 100)} %` })}
      />
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
