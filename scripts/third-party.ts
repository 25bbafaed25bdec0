import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code is part of what we ship. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Text of its licence file; null where it has none. */
  readonly text: string | null;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly license?: string }>
  >;
}

/** All packages our own depend on, but for those only development needs, by name. */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(lock.packages)
    .flatMap(([path, { version = "", dev = false, license = "" }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const isOurs = path === "" || dev || !existsSync(join(root, path));
      return isOurs ? [] : [{ name, version, license, text: licenseText(join(root, path)) }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenseText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").trim();
}

/** The notices that go with what we ship: each text once, with the packages it is for. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const one of packages) {
    const text = one.text ?? `${one.name}: ${one.license} (no licence file in the package)`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const sections = [...byText].map(([text, list]) => {
    const names = list.map(({ name, version, license }) => `${name} ${version} (${license})`).join("\n");
    return `${names}\n\n${text.replace(/\r\n?/gu, "\n")}\n`;
  });
  const head = "Soát Phụ Lục contains the following packages, under the licences given here.\n";
  return [head, ...sections].join(`\n${"-".repeat(80)}\n\n`);
}
