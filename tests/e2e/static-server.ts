import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface StaticServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the files of a folder on a port of its own. `policyOf` is the content security policy in the header of a file. */
export async function serveFolder(folder: string, policyOf: (path: string) => string | null): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // The address is without dots that lead out of the folder.
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(path) || extname(path) === "") {
      response.writeHead(404).end();
      return;
    }
    const policy = policyOf(path);
    response
      .writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "cache-control": "no-store",
        ...(policy !== null && { "content-security-policy": policy }),
      })
      .end(readFileSync(path));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
