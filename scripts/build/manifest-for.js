/** The address in manifest.xml as it stands in the source: the development server. */
export const DEV_ORIGIN = "https://localhost:3000";

/**
 * The manifest for the place the files will be served from.
 * @throws Error where `origin` is not an https origin without a path: Excel would show nothing, and say nothing.
 */
export function manifestFor(xml, origin) {
  return xml.replaceAll(DEV_ORIGIN, checkedOrigin(origin));
}

/** "https://soat.so.example.vn" of "https://soat.so.example.vn/". */
export function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  // A host's name could hold quotes, and what a shell takes for an order: it ends up in the manifest and in a command.
  const isPlain = /^https:\/\/[\w.-]+(?::\d+)?$/u.test(url?.origin ?? "");
  if (!isPlain || (origin !== url.origin && origin !== `${url.origin}/`))
    throw new Error(`The origin must be like https://soat.example.vn, without a path: ${origin}`);
  return url.origin;
}
