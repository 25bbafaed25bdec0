/** Writes dist/soat.html: the whole web page, its worker and the sample in one file that runs by double-click. `npm run build` */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/** One file with all it imports, also what is imported when needed. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome109",
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    loader: { ".xlsx": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    mainFields: ["module", "main"],
  });
  // What looks like the end of the script would end it; between JavaScript's quotes the escape says the same.
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

const [page, worker] = await Promise.all([
  bundled("src/apps/web/standalone.ts"),
  bundled("src/apps/web/worker/main.ts"),
]);
const hash = createHash("sha256").update(page).digest("base64");
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hash}'`,
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const parts: Readonly<Record<string, string>> = {
  policy,
  links: "",
  scripts: `<script type="text/plain" id="worker">${worker}</script><script>${page}</script>`,
};
const html = readFileSync("src/apps/web/web.html", "utf8").replace(
  /<%= (\w+) %>/g,
  (_all, name: string) => parts[name] ?? "",
);
mkdirSync("dist", { recursive: true });
writeFileSync("dist/soat.html", html);
