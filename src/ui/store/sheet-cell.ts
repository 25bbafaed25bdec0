import type { Card } from "./cards";
import type { SheetCell } from "./state";

/** True where one of a card's findings is on the cell. */
export function isAt({ findings }: Pick<Card, "findings">, cell: SheetCell): boolean {
  return findings.some(({ finding, address }) => finding.sheet === cell.sheet && address === cell.address);
}
