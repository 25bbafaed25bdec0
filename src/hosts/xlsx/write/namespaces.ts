import type { XmlElement } from "../xml/xml-element";
import type { WorkbookEdit } from "./workbook-edit";

/** The names of OOXML's vocabularies: a Strict file (ISO/IEC 29500-1) uses other ones than a transitional file (29500-4). */
export interface Namespaces {
  /** SpreadsheetML. */
  readonly main: string;
  /** The types of relationships begin with it, a "/" between. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** Those the workbook part itself is written in. */
export function namespacesOf({ root }: WorkbookEdit): Namespaces {
  return declared(root, root.prefix.slice(0, -1)) === STRICT.main ? STRICT : TRANSITIONAL;
}

/** What a prefix stands for at an element; "" asks for names without one. */
function declared(element: XmlElement, prefix: string): string | undefined {
  return element.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix}`);
}

/** The prefix declared at an element for a namespace, with its ":"; declared anew where there is none. Attributes need one. */
export function prefixFor(element: XmlElement, namespace: string, wanted: string): string {
  const attributes = element.attributes();
  const known = attributes.find(([name, value]) => name.startsWith("xmlns:") && value === namespace)?.[0];
  if (known !== undefined) return `${known.slice("xmlns:".length)}:`;
  let prefix = wanted;
  while (declared(element, prefix) !== undefined) prefix += "1";
  element.setAttribute(`xmlns:${prefix}`, namespace);
  return `${prefix}:`;
}
