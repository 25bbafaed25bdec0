import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { DEV_ORIGIN, manifestFor } from "./scripts/build/manifest-for.js";
import { PAGE_POLICY } from "./scripts/build/page-policy.js";
import { PanePolicyPlugin } from "./scripts/build/pane-policy.js";

/** Oldest browsers we run in: Edge WebView2 and Chromium 109 (Windows 7/8.1, Server 2012). */
const TARGET = "chrome109";
/** They all have `globalThis`: no code made from text to look for it, which the pages' policies forbid. */
const ENVIRONMENT = { globalThis: true };

const shared = (production) => ({
  mode: production ? "production" : "development",
  devtool: production ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: TARGET, jsx: "automatic" },
        // What a page does not use of a module behind a door (src/engine/index.ts) stays out of its bundle.
        sideEffects: false,
      },
      { test: /\.xlsx$/, type: "asset/inline" },
    ],
  },
  optimization: {
    // Vietnamese stays letters: written as \uXXXX it would weigh twice as much.
    minimizer: [new EsbuildPlugin({ target: TARGET, charset: "utf8", legalComments: "none" })],
  },
  performance: { maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
});

/** Puts the page's files and a version made of their content into the service worker, so that each build replaces the one before. */
class ServiceWorkerPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ServiceWorkerPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ServiceWorkerPlugin", stage }, (assets) => {
        const names = Object.keys(assets)
          .filter((name) => !name.endsWith(".map"))
          .sort();
        const hash = createHash("sha256");
        for (const name of names) hash.update(name).update(assets[name].buffer());
        const source = readFileSync("src/apps/web/service-worker.js", "utf8")
          .replace("/* files */ []", JSON.stringify(names))
          .replace('/* version */ ""', JSON.stringify(hash.digest("hex").slice(0, 16)));
        compilation.emitAsset("sw.js", new webpack.sources.RawSource(source));
      });
    });
  }
}

/** Builds the web page into dist/web/: files for any server, or for none but the one of `npm start`. */
const webPage = (production) => ({
  ...shared(production),
  name: "web",
  entry: { page: "./src/apps/web/main.ts" },
  output: {
    path: new URL("dist/web", import.meta.url).pathname,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    environment: ENVIRONMENT,
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      template: "src/apps/web/web.html",
      filename: "index.html",
      inject: false,
      minify: false,
      templateParameters: (_compilation, { js }) => ({
        policy: PAGE_POLICY,
        links: '<link rel="manifest" href="manifest.webmanifest" /><link rel="icon" href="icons/icon-32.png" />',
        scripts: js.map((file) => `<script defer src="${file}"></script>`).join(""),
      }),
    }),
    new CopyPlugin({
      patterns: [{ from: "assets/icons", to: "icons" }, { from: "src/apps/web/manifest.webmanifest" }],
    }),
    new ServiceWorkerPlugin(),
  ],
});

/**
 * Builds the task pane into dist/ and the web page into dist/web/; `--config-name taskpane` or `web` builds one of them.
 *   --env origin=https://…   where the task pane's files will be served from (written into the manifest)
 */
export default (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  return [taskPane(env, production), webPage(production)];
};

const taskPane = (env, production) => {
  const origin = String(env.origin ?? DEV_ORIGIN);
  return {
    ...shared(production),
    name: "taskpane",
    entry: { taskpane: "./src/apps/taskpane/main.tsx" },
    output: {
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      environment: ENVIRONMENT,
      clean: { keep: /^(?:web\/|soat\.html$)/ },
    },
    plugins: [
      new HtmlPlugin({
        template: "src/apps/taskpane/taskpane.html",
        filename: "taskpane.html",
        // The page itself loads office.js first and this bundle only into an Excel that can run it.
        inject: false,
        minify: false,
      }),
      new PanePolicyPlugin(production),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), origin) },
        ],
      }),
    ],
    devServer: {
      server: "https",
      port: 3000,
      hot: false,
      liveReload: true,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
