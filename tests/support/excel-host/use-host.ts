import type { ExcelHost, ExcelHostOptions } from "./excel-host";
import { createExcelHost } from "./excel-host-in-node";

let current: ExcelHost | null = null;

/** A host for the running test; the one before is taken away. Call `removeHost` after each test. */
export async function useHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  removeHost();
  current = await createExcelHost(options);
  return current;
}

export function removeHost(): void {
  current?.uninstall();
  current = null;
}

/** The code of the error a promise is refused with; fails where it is not refused. */
export async function errorCode(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) throw new Error("no error");
  return (error as { code: string }).code;
}

/** Matches an error thrown with that code. */
export function withCode(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}
