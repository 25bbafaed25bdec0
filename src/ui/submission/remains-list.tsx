import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { verdictOf } from "../../engine/index";
import type { Finding } from "../../engine/index";
import type { CleanCopy } from "../../hosts/workbook-host";
import { SeverityIcon } from "../check/severity-icon";
import { CellLinks } from "../list/cell-links";
import { useStrings } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";
import { useWords } from "../strings/words";
import { remainParts } from "./remain-parts";
import { SUBMISSION_WORDS } from "./submission-words";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "4px 12px 8px", overflowWrap: "anywhere" },
  nothing: { display: "flex", alignItems: "center", gap: "6px", margin: "8px 0" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  seen: { margin: "4px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0 2px", marginTop: "6px" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  advice: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  text: { margin: "0 0 4px" },
  rule: { display: "flex", alignItems: "center", gap: "6px", margin: "4px 0 0" },
});

interface RemainsListProps {
  readonly remains: CleanCopy["remains"];
  readonly result: CheckedWorkbook;
}

/** What the receiver of the copy would still see, each with a way to it. */
export function RemainsList({ remains, result }: RemainsListProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const words = useWords(SUBMISSION_WORDS);
  const parts = remainParts(remains);
  const { findings, counts } = remains;
  const isClean = parts.length === 0 && findings.length === 0;
  return (
    <div className={styles.body} tabIndex={-1}>
      {isClean ? (
        <p className={styles.nothing}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          {words.nothing}
        </p>
      ) : (
        <h3 className={styles.seen}>{words.seen}</h3>
      )}
      {findings.length > 0 && (
        <Part heading={words.findings} advice={words.findingsAdvice}>
          <p className={styles.text}>{verdictOf(counts)[language]}</p>
          <FindingCells findings={findings} result={result} />
        </Part>
      )}
      {parts.map(({ kind, places, names }) => (
        <Part key={kind} {...words.kinds[kind]}>
          {places.length > 0 && <CellLinks label={words.kinds[kind].heading} cells={places} manySheets />}
          {names.length > 0 && (
            <p className={styles.text}>{kind === "notes" ? words.authors(names) : names.join(", ")}</p>
          )}
        </Part>
      ))}
    </div>
  );
}

interface PartProps {
  readonly heading: string;
  readonly advice: string;
  readonly children: ReactNode;
}

function Part({ heading, advice, children }: PartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{heading}</h4>
      <p className={styles.advice}>{advice}</p>
      {children}
    </section>
  );
}

/** The findings by rule, as in the list of the check, each rule with its cells. */
function FindingCells({
  findings,
  result,
}: {
  readonly findings: readonly Finding[];
  readonly result: CheckedWorkbook;
}) {
  const styles = useStyles();
  const { language } = useStrings();
  const words = useWords(SUBMISSION_WORDS);
  const manySheets = new Set(findings.map(({ sheet }) => sheet)).size > 1;
  return byRule(findings).map(({ rule, severity, cells }) => {
    const title = result.rules.get(rule)?.title[language] ?? rule;
    return (
      <div key={`${severity} ${rule}`}>
        <p className={styles.rule}>
          <SeverityIcon severity={severity} />
          {title}
        </p>
        <CellLinks label={words.cellsOf(title)} cells={cells} manySheets={manySheets} />
      </div>
    );
  });
}

interface RuleFindings {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly cells: Finding[];
}

/** Errors before warnings, otherwise in the order of the findings. */
function byRule(findings: readonly Finding[]): RuleFindings[] {
  const groups = new Map<string, RuleFindings>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key) ?? { rule: finding.rule, severity: finding.severity, cells: [] };
    group.cells.push(finding);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ severity }) => severity === "error"), ...all.filter(({ severity }) => severity !== "error")];
}
