import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";

/** Oldest browsers we run in: Edge WebView2 and Chromium 109 (Windows 7/8.1, Server 2012). */
const TARGET = "chrome109";
const DEV_ORIGIN = "https://localhost:3000";

/**
 * Builds the task pane into dist/.
 *   --env origin=https://…   where the files will be served from (written into the manifest)
 */
export default (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const origin = String(env.origin ?? DEV_ORIGIN).replace(/\/$/, "");
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/apps/taskpane/main.tsx" },
    output: { filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
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
      ],
    },
    optimization: {
      // Vietnamese stays letters: written as \uXXXX it would weigh twice as much.
      minimizer: [new EsbuildPlugin({ target: TARGET, charset: "utf8", legalComments: "none" })],
    },
    plugins: [
      new HtmlPlugin({
        template: "src/apps/taskpane/taskpane.html",
        filename: "taskpane.html",
        // The page itself loads office.js first and this bundle only into an Excel that can run it.
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEV_ORIGIN, origin) },
        ],
      }),
    ],
    performance: { maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
    devServer: {
      server: "https",
      port: 3000,
      hot: false,
      liveReload: true,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
