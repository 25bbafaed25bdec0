/** Namespace of the root element ("" for none); null where the text does not look like an XML document. */
export function namespaceOf(xml: string): string | null {
  const text = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "").trim();
  const root = /^<(?:([\w.-]+):)?([\w.-]+)([^>]*?)\/?>/.exec(text);
  if (!root) return null;
  const closing = `</${root[1] === undefined ? "" : `${root[1]}:`}${root[2] ?? ""}>`;
  if (!text.endsWith(closing) && !/^<[^>]*\/>$/.test(text)) return null;
  const attribute = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}
