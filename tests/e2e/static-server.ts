import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { filesOf } from "../../scripts/static-files";

export interface StaticServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the files of a folder on a port of its own. `policyOf` is the content security policy in the header of a file. */
export async function serveFolder(folder: string, policyOf: (path: string) => string | null): Promise<StaticServer> {
  const server = createServer(filesOf(folder, policyOf));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
