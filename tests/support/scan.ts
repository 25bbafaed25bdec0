import { ReadBudget } from "../../src/hosts/xlsx/read-budget";
import { XmlScanner } from "../../src/hosts/xlsx/xml/xml-scanner";

/** A scanner that stands in the root element of a document. */
export function scan(text: string, budget = new ReadBudget(1_000_000)): XmlScanner {
  return new XmlScanner(text, "test.xml", budget);
}
