import { makeStyles, Spinner } from "@fluentui/react-components";
import { useStrings } from "../pane-context";

const useStyles = makeStyles({ progress: { justifyContent: "flex-start", marginTop: "12px" } });

/** Long work is under way. */
export function Progress() {
  const styles = useStyles();
  return <Spinner size="tiny" className={styles.progress} label={useStrings().checking} />;
}
