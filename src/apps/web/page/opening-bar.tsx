import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePageStrings } from "../grid/grid-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 12px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
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
