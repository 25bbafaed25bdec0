import type { Finding } from "../../engine/index";
import type { Card } from "../store/cards";

/** How the findings of a card can be mended. */
export interface CardFixes {
  /** With one press: a single fix, or safe ones. Suggested ones of several cells are looked at one by one. */
  readonly together: readonly [Finding, ...Finding[]] | null;
  readonly apart: readonly Finding[];
}

export function cardFixes({ findings }: Pick<Card, "findings">): CardFixes {
  const fixable = findings.map(({ finding }) => finding).filter(isFixable);
  const [first, ...others] = fixable;
  if (!first) return { together: null, apart: [] };
  const isTogether = others.length === 0 || fixable.every(({ fix }) => fix?.confidence === "safe");
  return isTogether ? { together: [first, ...others], apart: [] } : { together: null, apart: fixable };
}

/** There is something to write: in the sheets, or in the directory. */
export function isFixable({ fix }: Pick<Finding, "fix">): boolean {
  return fix !== undefined && (fix.changes.length > 0 || fix.addUnit !== undefined);
}
