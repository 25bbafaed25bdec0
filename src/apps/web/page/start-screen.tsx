import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePageStrings } from "../grid/grid-context";

const useStyles = makeStyles({
  screen: { flexGrow: 1, display: "grid", placeItems: "center", padding: "24px", overflow: "auto" },
  card: {
    maxWidth: "560px",
    padding: "32px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: "0 0 12px", fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  text: { margin: "0 0 20px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "12px", marginBottom: "20px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  stays: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
});

interface StartProps {
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
}

/** Before a file is open. */
export function StartScreen({ opening, onOpen, onSample }: StartProps) {
  const styles = useStyles();
  const { start, stays } = usePageStrings();
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1 className={styles.heading}>{start.heading}</h1>
        <p className={styles.text}>{start.text}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" data-open-file disabledFocusable={opening} onClick={onOpen}>
            {start.open}
          </Button>
          <Button size="large" disabledFocusable={opening} onClick={onSample}>
            {start.sample}
          </Button>
        </div>
        <p className={styles.note}>{start.drop}</p>
        <p className={styles.stays}>{stays}</p>
      </div>
    </main>
  );
}
