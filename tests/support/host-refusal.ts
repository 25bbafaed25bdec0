import { HostError } from "../../src/hosts/workbook-host";

/** The HostError a promise is refused with, its sentences looked at. */
export async function hostRefusal(promise: Promise<unknown>): Promise<HostError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`not refused with a HostError: ${String(error)}`);
  expectSentence(error.sentence);
  expect(error.sentence.vi).not.toContain(error.detail.split(":")[0]);
  return error;
}

/** A sentence for the clerk, in both languages. */
export function expectSentence({ vi, en }: HostError["sentence"]): void {
  expect(vi).toMatch(/\p{L}{3}.*\.$/u);
  expect(en).toMatch(/\w{3}.*\.$/);
}
