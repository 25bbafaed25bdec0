/* Jest transform: TypeScript → CommonJS through esbuild, with inline source maps. Types are checked by `npm run typecheck`. */
const { transformSync } = require("esbuild");
const { createHash } = require("node:crypto");
const { version } = require("esbuild/package.json");

module.exports = {
  getCacheKey: (source, path) => createHash("sha1").update(`${version}\0require\0${path}\0${source}`).digest("hex"),
  process(source, path) {
    const loader = path.endsWith("x") ? "tsx" : "ts";
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      sourcefile: path,
      sourcemap: "external",
      // Jest knows no import(): what is loaded when needed comes by require.
      supported: { "dynamic-import": false },
    });
    return { code, map };
  },
};
