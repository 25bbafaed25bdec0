/** The command was called wrongly; the message says how to call it. */
export class CallError extends Error {
  readonly code = "call";

  constructor(message: string) {
    super(message);
    this.name = "CallError";
  }
}
