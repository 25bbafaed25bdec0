import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { commandsIn, HOST } from "./unpacked";

/** The server of an office: nginx with the sample of the package and a certificate made as the guide says. */
export class OfficeServer {
  private constructor(
    private readonly nginx: ChildProcess,
    readonly certificate: string,
    readonly port: number,
  ) {}

  static async start(folder: string): Promise<OfficeServer> {
    const ssl = join(folder, "ssl");
    const guide = readFileSync(join(folder, "docs/trien-khai.md"), "utf8");
    run(commandsIn(guide, "openssl req").replaceAll("/etc/ssl/soat", ssl));
    const [port, plain] = [await freePort(), await freePort()];
    const sample = replaceEach(readFileSync(join(folder, "deploy/nginx.conf"), "utf8"), {
      "listen 443 ssl": `listen 127.0.0.1:${port} ssl`,
      "listen 80": `listen 127.0.0.1:${plain}`,
      "/etc/ssl/soat": ssl,
      "/srv/soat": join(folder, "site"),
    });
    const own = join(folder, "nginx");
    mkdirSync(own);
    writeFileSync(join(own, "soat.conf"), sample);
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((of) => `${of}_temp_path ${join(own, of)};`);
    const main = `daemon off; master_process off; pid ${join(own, "pid")}; error_log ${join(own, "errors")};
      events {} http { access_log off; ${paths.join(" ")} include ${join(own, "soat.conf")}; }`;
    writeFileSync(join(own, "nginx.conf"), main);
    const call = ["-p", own, "-c", join(own, "nginx.conf"), "-e", join(own, "errors")];
    execFileSync("nginx", ["-t", "-q", ...call], { env: ENVIRONMENT, stdio: "inherit" });
    const nginx = spawn("nginx", call, { env: ENVIRONMENT, stdio: "inherit" });
    await listening(port);
    return new OfficeServer(nginx, join(ssl, "soat.crt"), port);
  }

  /** Runs commands of the guide with a curl that finds this server under its name. */
  ask(commands: string): string {
    const curl = `curl --cacert ${this.certificate} --connect-to ${HOST}:443:127.0.0.1:${this.port}`;
    return run(commands.replaceAll(/^curl/gmu, curl));
  }

  /** What Chromium needs to find this server under its name and to trust its certificate. */
  browserArguments(): string[] {
    const key = run(
      `openssl x509 -in ${this.certificate} -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64`,
    );
    return [
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${this.port}`,
      `--ignore-certificate-errors-spki-list=${key.trim()}`,
    ];
  }

  async stop(): Promise<void> {
    if (this.nginx.exitCode !== null) return;
    const ended = once(this.nginx, "exit");
    this.nginx.kill();
    await ended;
  }
}

/** Debian keeps nginx where only root's PATH looks. */
const ENVIRONMENT = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` };

/** What commands print. `grep -c` ends with 1 where it counts none. */
function run(commands: string): string {
  return execFileSync("bash", ["-c", commands], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** @throws Error where the sample no longer says what is replaced. */
function replaceEach(text: string, by: Readonly<Record<string, string>>): string {
  return Object.entries(by).reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`The sample for nginx says no “${from}”`);
    return now.replaceAll(from, to);
  }, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const connection = createConnection(port, "127.0.0.1");
    try {
      await once(connection, "connect");
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    } finally {
      connection.destroy();
    }
  }
}
