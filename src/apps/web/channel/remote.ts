import type { HostErrorCode } from "../../../hosts/workbook-host";
import { HostError } from "../../../hosts/workbook-host";
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

  constructor(private readonly port: Port) {
    port.addEventListener("message", ({ data }) => {
      this.#receive(data as Reply);
    });
  }

  /** Rejects with the HostError the worker answered with, or an Error for what nobody foresaw. */
  call<Name extends keyof List & string>(
    name: Name,
    argument: List[Name]["argument"],
    onPiece: (piece: List[Name]["piece"]) => void = () => undefined,
  ): Promise<List[Name]["value"]> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { onPiece, resolve, reject });
    });
    this.port.postMessage({ id, name, argument } satisfies Request, []);
    return answer;
  }

  /** Every call that waits, and with it whoever made it, is told that the worker is gone. */
  fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
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
