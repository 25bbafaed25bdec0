import { makeStyles, Spinner } from "@fluentui/react-components";
import { useStrings } from "../pane-context";

const useStyles = makeStyles({ progress: { justifyContent: "flex-start", marginTop: "12px" } });

/** Long work is under way. */
export function Progress({ label }: { readonly label?: string }) {
  const styles = useStyles();
  const { checking } = useStrings();
  return <Spinner size="tiny" className={styles.progress} label={label ?? checking} />;
}
