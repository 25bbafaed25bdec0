import { makeStyles } from "@fluentui/react-components";
import { FoldOut } from "./fold-out";
import type { Topic } from "./topic";

const useStyles = makeStyles({ paragraph: { margin: "0 0 6px" } });

export function TopicHelp({ topic: { heading, text } }: { readonly topic: Topic }) {
  const styles = useStyles();
  return (
    <FoldOut heading={heading}>
      {text.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph.split("**").map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : part))}
        </p>
      ))}
    </FoldOut>
  );
}
