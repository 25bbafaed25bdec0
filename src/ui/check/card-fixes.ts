import type { Finding } from "../../engine/index";
import type { Card } from "../store/cards";

/** How the findings of a card can be mended. */
export interface CardFixes {
  /** With one press: a single fix, or safe ones. Suggested ones of several cells are looked at one by one. */
  readonly together: readonly [Finding, ...Finding[]] | null;
  readonly apart: readonly Finding[];
}

export function cardFixes({ findings }: Pick<Card, "findings">): CardFixes {
  const fixable = findings.flatMap(({ finding }) => ((finding.fix?.changes.length ?? 0) > 0 ? [finding] : []));
  const [first, ...others] = fixable;
  if (!first) return { together: null, apart: [] };
  const isTogether = others.length === 0 || fixable.every(({ fix }) => fix?.confidence === "safe");
  return isTogether ? { together: [first, ...others], apart: [] } : { together: null, apart: fixable };
}
