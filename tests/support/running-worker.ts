import { deserialize, serialize } from "node:v8";
import type { Port } from "../../src/hosts/channel/messages";

/** A worker that runs in the same process; what goes between is cloned as it would be, in jsdom too. */
export class RunningWorker extends EventTarget {
  /** Names of the calls that came. */
  readonly asked: string[] = [];
  terminated = false;
  readonly #inside = new EventTarget();

  constructor(serve: (port: Port) => void) {
    super();
    const answer = (data: unknown) => {
      if (!this.terminated) tell(this, data);
    };
    serve(Object.assign(this.#inside, { postMessage: answer }) as unknown as Port);
  }

  postMessage(data: { readonly name?: string }): void {
    if (this.terminated) return;
    if (data.name !== undefined) this.asked.push(data.name);
    tell(this.#inside, data);
  }

  terminate(): void {
    this.terminated = true;
  }
}

function tell(to: EventTarget, data: unknown): void {
  to.dispatchEvent(Object.assign(new Event("message"), { data: deserialize(serialize(data)) as unknown }));
}
