import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Answers with the files of a folder; `policyOf` is the content security policy in the header of a file. */
export function filesOf(folder: string, policyOf: (path: string) => string | null): RequestListener {
  return (request, response) => {
    // A URL has no dots that lead out of the folder, and what stays escaped is no separator.
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(path)];
    if (type === undefined || !path.startsWith(join(folder)) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const policy = policyOf(path);
    response
      .writeHead(200, {
        "content-type": type,
        "cache-control": "no-cache",
        ...(policy !== null && { "content-security-policy": policy }),
      })
      .end(readFileSync(path));
  };
}
