import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular, WandRegular } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  wide: { flexGrow: 1 },
  narrow: { flexShrink: 0, minWidth: "32px" },
});

interface FootBarProps {
  /** Safe fixes. */
  readonly count: number;
  readonly onReview: () => void;
}

/** The way to all safe fixes at once, which are shown before any is made, and to the report. */
export function FootBar({ count, onReview }: FootBarProps) {
  const styles = useStyles();
  const { fix, report } = useStrings();
  const { controller } = usePane();
  const canFix = usePaneState((state) => state.capabilities?.mode === "full") && count > 0;
  const openReport = () => void controller.openTab("report");
  return (
    <div className={styles.bar}>
      {canFix && (
        <Button className={styles.wide} appearance="primary" icon={<WandRegular />} onClick={onReview}>
          {fix.safe(count)}
        </Button>
      )}
      {canFix ? (
        <Button
          className={styles.narrow}
          icon={<DocumentArrowDownRegular />}
          aria-label={report.open}
          title={report.open}
          onClick={openReport}
        />
      ) : (
        <Button className={styles.wide} icon={<DocumentArrowDownRegular />} onClick={openReport}>
          {report.open}
        </Button>
      )}
    </div>
  );
}
