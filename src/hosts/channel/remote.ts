import type { HostErrorCode } from "../workbook-host";
import { HostError } from "../workbook-host";
import type { Calls, Port, Reply, Request, WireFailure } from "./messages";

interface Waiting {
  readonly onPiece: (piece: unknown) => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The page's side of the channel. */
export class Remote<List extends Calls<List>> {
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #gone: Error | null = null;

  constructor(private readonly port: Port) {
    port.addEventListener("message", ({ data }) => {
      this.#receive(data as Reply);
    });
  }

  /**
   * Rejects with the HostError the worker answered with, or an Error for what nobody foresaw; with the signal's reason as soon as the
   * call is given up.
   */
  call<Name extends keyof List & string>(
    name: Name,
    argument: List[Name]["argument"],
    onPiece: (piece: List[Name]["piece"]) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<List[Name]["value"]> {
    if (this.#gone) return Promise.reject(this.#gone);
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { onPiece, resolve, reject });
    });
    this.#send({ type: "call", id, name, argument });
    signal?.addEventListener("abort", () => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      this.#waiting.delete(id);
      this.#send({ type: "giveUp", id });
      waiting.reject(signal.reason as Error);
    });
    return answer;
  }

  /** The worker is gone: every call that waits is told so, and every later one. */
  fail(error: Error): void {
    this.#gone = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #send(request: Request): void {
    this.port.postMessage(request, []);
  }

  #receive(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if (reply.type === "piece") {
      waiting.onPiece(reply.piece);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.type === "value") waiting.resolve(reply.value);
    else waiting.reject(failureOf(reply.failure));
  }
}

function failureOf({ code, sentence, detail }: WireFailure): Error {
  return sentence ? new HostError(code as HostErrorCode, sentence, detail) : new Error(detail);
}
