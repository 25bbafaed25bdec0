import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { plainButton } from "../list/plain-button";
import { VirtualList } from "../list/virtual-list";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { isWriting } from "../store/run";
import type { ListedFinding } from "../store/listed-finding";
import { ChangeTable } from "./change-table";
import { fixLines } from "./change-lines";
import { safeFixesJob } from "./finding-job";

const useStyles = makeStyles({
  top: { padding: "8px 12px 6px", flexShrink: 0 },
  heading: { margin: "0 0 2px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: {
    padding: "6px 8px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: {
    ...plainButton,
    display: "flex",
    gap: "6px",
    width: "100%",
    padding: "2px 0",
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1 },
  place: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  footer: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

interface SafeFixesViewProps {
  /** The findings whose fixes are safe and go together. */
  readonly findings: readonly ListedFinding[];
  readonly manySheets: boolean;
  readonly onDone: () => void;
}

/** All that is certain, before → after, applied with one press. */
export function SafeFixesView({ findings, manySheets, onDone }: SafeFixesViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { fix: words, language } = strings;
  const { controller } = usePane();
  const writing = usePaneState(isWriting);
  const rules = usePaneState((state) => state.result?.rules);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const lines = useMemo(() => findings.map((listed, at) => ({ key: String(at), listed })), [findings]);
  const apply = async () => {
    await controller.run(safeFixesJob(strings));
    onDone();
  };
  return (
    <>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.safeHeading}
        </h2>
        <p className={styles.note}>{words.safeNote}</p>
      </div>
      <VirtualList label={words.list} items={lines} heightOf={() => 84}>
        {({ listed }, tabIndex) => {
          const { finding, address } = listed;
          return (
            <div className={styles.line}>
              <button
                type="button"
                data-line
                tabIndex={tabIndex}
                className={styles.title}
                onClick={() => void controller.goTo(finding)}
              >
                <span className={styles.name}>{(rules?.get(finding.rule)?.title ?? finding.message)[language]}</span>
                <span className={styles.place}>{manySheets ? `${finding.sheet} ${address}` : address}</span>
              </button>
              <ChangeTable lines={fixLines(listed, false, strings)} limit={3} />
            </div>
          );
        }}
      </VirtualList>
      <div className={styles.footer}>
        <Button appearance="primary" icon={<WandRegular />} disabledFocusable={writing} onClick={() => void apply()}>
          {words.confirm(findings.length)}
        </Button>
        <Button onClick={onDone}>{words.back}</Button>
      </div>
    </>
  );
}
