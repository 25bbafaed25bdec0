import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import { usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  bar: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  button: { width: "100%" },
});

interface QuickFixBarProps {
  readonly count: number;
  readonly onReview: () => void;
}

/** The way to all safe fixes at once; they are shown before any is made. */
export function QuickFixBar({ count, onReview }: QuickFixBarProps) {
  const styles = useStyles();
  const { fix } = useStrings();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  if (!canWrite || count === 0) return null;
  return (
    <div className={styles.bar}>
      <Button className={styles.button} appearance="primary" icon={<WandRegular />} onClick={onReview}>
        {fix.safe(count)}
      </Button>
    </div>
  );
}
