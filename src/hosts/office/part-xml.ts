/** JSON in the one element of a custom XML part. */
export function partXml(element: string, namespace: string, value: unknown): string {
  return `<${element} xmlns="${namespace}">${escaped(JSON.stringify(value))}</${element}>`;
}

/** "&" and the like as references of XML; what XML cannot hold as JSON writes it. */
function escaped(json: string): string {
  return json.replace(/[<>&"\uFFFE\uFFFF]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code > 0x7f ? `\\u${code.toString(16)}` : `&#${code};`;
  });
}

/** What `partXml` wrote, also as Excel writes it in its own way. @throws SyntaxError for anything else */
export function parsePartXml(xml: string): unknown {
  const start = xml.indexOf(">", xml.search(/<[a-z]/u)) + 1;
  const text = xml.slice(start, xml.lastIndexOf("</"));
  const json = text.replace(/&#(\d+);|&(lt|gt|amp|quot|apos);/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? "") : String.fromCharCode(Number(code)),
  );
  return JSON.parse(json);
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
