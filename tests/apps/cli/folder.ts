import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { soat } from "./terminal";

export const FAULTY = "assets/samples/ke-hoach-cchc-mau.xlsx";
export const CLEAN = "assets/samples/ke-hoach-cchc-sach.xlsx";

/** A folder to run `soat` in, emptied after each test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "soat-"));

  put(name: string, from: string | Uint8Array = CLEAN): void {
    if (typeof from === "string") copyFileSync(from, join(this.path, name));
    else writeFileSync(join(this.path, name), from);
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  /** Names of what is in it, hidden ones too. */
  names(under = "."): string[] {
    return readdirSync(join(this.path, under)).sort();
  }

  soat(...args: readonly string[]) {
    return soat(args, { cwd: this.path });
  }

  /** What a call prints as JSON. */
  async json<T>(...args: readonly string[]): Promise<T> {
    return JSON.parse((await this.soat(...args, "--format", "json")).stdout) as T;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
