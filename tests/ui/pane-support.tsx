import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/ui/pane";
import { stringsFor } from "../../src/ui/strings/catalogue";
import type { FakeHost } from "../support/fake-host";
import { controllerOn } from "./controller-support";
import { settle } from "../support/settle";

/** The whole pane on a host, drawn into jsdom, which has no layout: the pane is told to be 320 × 600. */
export async function openPane(host: FakeHost, language = "vi-VN") {
  giveLayout();
  const { store, controller } = controllerOn(host);
  const user = userEvent.setup();
  const view = render(<Pane store={store} controller={controller} strings={stringsFor(language)} theme="light" />);
  await act(() => controller.start());
  return { store, controller, user, ...view };
}

/** Opens the pane and presses the button. */
export async function checkedPane(host: FakeHost) {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("combobox", { name: "Xếp theo" });
  // The list measures itself before it draws its lines.
  await settle();
  return pane;
}

type User = ReturnType<typeof userEvent.setup>;

/** Opens a view of the menu. */
export async function openMenu(user: User, name: string, menu = "Khác"): Promise<void> {
  await user.click(screen.getByRole("button", { name: menu }));
  await user.click(screen.getByRole("button", { name }));
  // Its program is loaded first.
  await screen.findByRole("heading", { name }, { timeout: 20_000 });
}

function giveLayout(): void {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: heightOf },
    clientWidth: { configurable: true, get: () => 320 },
    offsetHeight: { configurable: true, get: heightOf },
    offsetWidth: { configurable: true, get: () => 320 },
    scrollIntoView: { configurable: true, value: () => undefined },
    scrollTo: { configurable: true, value: () => undefined },
  });
}

/** Lines of the list are 60 high. */
function heightOf(this: HTMLElement): number {
  return this.hasAttribute("data-index") ? 60 : 600;
}
