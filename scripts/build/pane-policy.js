import { createHash } from "node:crypto";

/** Where the page wants its policy. */
export const POLICY_MARK = "{{policy}}";

/**
 * What the task pane may load. Besides its own files: Microsoft's library, which Excel cannot do without, with what its sources name
 * (@microsoft/office-js 1.1.110): its own host, ajax.aspnetcdn.com for one script of some clients, and the receivers of its usage
 * figures. 'unsafe-inline' is for styles only, which Fluent writes as it runs. Nothing may be evaluated from text.
 */
export function panePolicy(html) {
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")} https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com`,
    "worker-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self' https://appsforoffice.microsoft.com https://*.pipe.aria.microsoft.com",
    "frame-src https://telemetryservice.firstpartyapps.oaspapps.com",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts the policy into taskpane.html; the development server, which brings scripts of its own, gets none. */
export class PanePolicyPlugin {
  constructor(production) {
    this.production = production;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PanePolicyPlugin", (compilation) => {
      // Last of all: names of bundles, which stand in the page's script, are still changed after the page is made.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PanePolicyPlugin", stage }, (assets) => {
        compilation.updateAsset("taskpane.html", () => {
          // A browser hashes what it parsed: line ends as line feeds.
          const html = String(assets["taskpane.html"].source()).replaceAll("\r\n", "\n");
          return new sources.RawSource(html.replace(POLICY_MARK, () => (this.production ? panePolicy(html) : "")));
        });
      });
    });
  }
}
