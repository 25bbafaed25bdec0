import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkedOrigin } from "./build/manifest-for";
import { releaseFiles, releaseZip } from "./release-files";

/** Builds for an origin and puts all an office needs into one zip: `npm run package -- --origin https://soat.example.vn` */
const [option, value] = process.argv.slice(2);
try {
  if (option !== "--origin" || value === undefined)
    throw new Error("Say where the files will be served from: npm run package -- --origin https://soat.example.vn");
  const origin = checkedOrigin(value);
  // On Windows npm is a batch file, which only a shell starts; the origin was checked above.
  execFileSync("npm", ["run", "build", "--", "--env", `origin=${origin}`], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const name = `soat-phu-luc-${version}`;
  const zip = releaseZip(releaseFiles("."), name);
  mkdirSync("release", { recursive: true });
  writeFileSync(`release/${name}.zip`, zip);
  console.log(`release/${name}.zip\nSHA-256 ${createHash("sha256").update(zip).digest("hex")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
