import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Opens a workbook in LibreOffice, which calculates formulas without values, and saves it as .xlsx again. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soat-libreoffice-"));
  try {
    writeFileSync(join(folder, "plan.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const to = join(folder, "saved");
    run([profile, "--headless", "--convert-to", "xlsx", "--outdir", to, join(folder, "plan.xlsx")]);
    return readFileSync(join(to, "plan.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(call: readonly string[]): void {
  try {
    execFileSync("soffice", call, { stdio: "pipe", timeout: 100_000 });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new Error("LibreOffice was not found; install it with: apt-get install libreoffice-calc", { cause: error });
    throw error;
  }
}
