import { act, render } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { BookCalls } from "../../../src/apps/web/book/book-calls";
import { BookStore } from "../../../src/apps/web/book/book-store";
import type { Remote } from "../../../src/hosts/channel/remote";
import { BookContext } from "../../../src/apps/web/grid/grid-context";
import { Book } from "../../../src/apps/web/worker/book";

/** Draws parts of the page on a workbook, the worker's work done in the same program. */
export async function openSheet(bytes: Uint8Array, draw: (book: BookStore) => ReactNode) {
  // jsdom has none.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  giveLayout();
  const { handlers } = new Book();
  const call = async (name: keyof BookCalls, argument: never): Promise<unknown> =>
    await handlers[name](
      argument,
      () => undefined,
      () => Promise.resolve(),
    );
  const remote = { call } as unknown as Remote<BookCalls>;
  const book = new BookStore(remote, await remote.call("open", bytes));
  const user = userEvent.setup();
  const view = render(<BookContext.Provider value={book}>{draw(book)}</BookContext.Provider>);
  await settled();
  return { book, remote, user, ...view };
}

/** Rows come from the worker. */
export const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

/** jsdom has no layout: everything is 800 × 400. */
function giveLayout(): void {
  globalThis.ResizeObserver = class {
    constructor(private readonly tell: ResizeObserverCallback) {}
    observe(): void {
      this.tell([], this);
    }
    unobserve(): void {}
    disconnect(): void {}
  };
  const size = (pixels: number) => ({ configurable: true, get: () => pixels });
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: size(400),
    clientWidth: size(800),
    offsetHeight: size(400),
    offsetWidth: size(800),
    scrollTo: { configurable: true, value: () => undefined },
  });
}
