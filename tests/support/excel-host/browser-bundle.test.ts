import { build } from "esbuild";
import { join } from "node:path";

/** End-to-end tests run the host in Chromium, beside the client loaded by a script tag. */
test("the host bundles for a browser, without anything of Node", async () => {
  const { outputFiles, errors } = await build({
    stdin: {
      contents: 'import { installExcelHost } from "./excel-host"; globalThis.installExcelHost = installExcelHost;',
      resolveDir: join(process.cwd(), "tests/support/excel-host"),
      loader: "ts",
    },
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "chrome109",
    write: false,
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/require\("(node:)?(fs|path|module|vm)"\)/);
});
