import { MessageChannel } from "node:worker_threads";
import type { Calls, Port } from "../../src/hosts/channel/messages";
import { Remote } from "../../src/hosts/channel/remote";
import type { Handlers } from "../../src/hosts/channel/serve";
import { serve } from "../../src/hosts/channel/serve";

/** Page and worker in one process, between them a channel that clones as theirs does. `close` it at the end. */
export function channelTo<List extends Calls<List>>(handlers: Handlers<List>) {
  const { port1, port2 } = new MessageChannel();
  serve(port2 as unknown as Port, handlers);
  const remote = new Remote<List>(port1 as unknown as Port);
  port1.start();
  port2.start();
  return {
    remote,
    close: () => {
      port1.close();
    },
  };
}
