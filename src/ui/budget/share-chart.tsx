import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetOverview, BudgetShare } from "../../engine/index";
import { formatMoney, moneyScaleName } from "../../engine/index";
import { useStrings } from "../pane-context";

const useStyles = makeStyles({
  heading: { margin: "16px 0 2px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "5px 0" },
  line: { display: "flex", gap: "8px", alignItems: "baseline" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chart: { display: "block", width: "100%", height: "10px", marginTop: "2px" },
  track: { fill: tokens.colorNeutralBackground4, "@media (forced-colors: active)": { fill: "Canvas" } },
  bar: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  apart: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "GrayText" } },
  sum: {
    display: "flex",
    justifyContent: "space-between",
    margin: "8px 0 0",
    padding: "6px 0",
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  remark: { margin: 0 },
});

/** Bars of the money by the unit that leads; what no single unit answers for stands apart; all together are the plan's total. */
export function ShareChart({ budget }: { readonly budget: BudgetOverview }) {
  const styles = useStyles();
  const { budget: words } = useStrings();
  const { shares, money } = budget;
  const scale = moneyScaleName(money.scale) ?? "";
  const units = shares.filter(({ kind }) => kind === "unit");
  const apart = shares.filter(({ kind }) => kind !== "unit");
  const most = Math.max(0, ...shares.map(({ amount }) => amount.toNumber()));
  return (
    <>
      <h3 className={styles.heading}>{words.units}</h3>
      {shares.length === 0 && <p className={styles.remark}>{words.noAmounts}</p>}
      <Bars label={words.units} shares={units} most={most} />
      {apart.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.apart}</h3>
          <Bars label={words.apart} shares={apart} most={most} />
        </>
      )}
      {shares.length > 0 && <p className={styles.sum}>{words.sum(formatMoney(money.computed), scale)}</p>}
      {money.unscaled.length > 0 && scale !== "" && (
        <p className={mergeClasses(styles.note, styles.remark)}>
          {words.unscaled(money.unscaled.map((name) => `“${name}”`).join(", "), scale)}
        </p>
      )}
    </>
  );
}

interface BarsProps {
  readonly label: string;
  readonly shares: readonly BudgetShare[];
  /** The amount of the longest bar. */
  readonly most: number;
}

/** The figures stand over the bars, which repeat them for the eye alone. */
function Bars({ label, shares, most }: BarsProps) {
  const styles = useStyles();
  const { budget: words } = useStrings();
  if (shares.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {shares.map(({ kind, name, amount, tasks }) => {
        const part = most > 0 ? Math.max(0, amount.toNumber() / most) : 0;
        return (
          <li key={`${kind} ${name}`} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.name}>{kind === "unit" ? name : words.shares[kind]}</span>
              <span className={styles.amount}>{formatMoney(amount)}</span>
            </div>
            {tasks > 0 && <div className={styles.note}>{words.tasks(tasks)}</div>}
            <svg className={styles.chart} aria-hidden>
              <rect width="100%" height="100%" className={styles.track} />
              <rect width={`${100 * part}%`} height="100%" className={kind === "unit" ? styles.bar : styles.apart} />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
