/** Names of parts inside a package: paths without a leading "/", compared without case (ECMA-376 part 2, 6.2.2.3). */

/** Key under which parts are looked up: "sheet%201.xml" is "sheet 1.xml", as programs differ in what they escape. */
export function partKey(name: string): string {
  return (name.includes("%") ? unescaped(name) : name).toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where a relationship of `source` points: absolute from the package root ("/xl/…") or relative to the source. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** The part that holds the relationships of `source`; "" stands for the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The way from `source` to another part, as relationships are written: "worksheets/sheet2.xml", "../drawings/drawing1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
