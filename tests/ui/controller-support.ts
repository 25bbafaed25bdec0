import * as engine from "../../src/engine/index";
import type { Connect } from "../../src/ui/controller/connection";
import { PaneController } from "../../src/ui/controller/pane-controller";
// Loaded ahead of the first question, so that no test waits for that.
import "../../src/ui/desk/questions";
import { PaneStore } from "../../src/ui/store/pane-store";
import type { FakeHost } from "../support/fake-host";
import type { TestCell } from "../support/plan-builder";

/** A task row of the plan builder's table. */
export function task(
  number: TestCell,
  content: string,
  { lead = "Văn phòng Sở", time = "Quý I/2026", deliverable = "Báo cáo" } = {},
): TestCell[] {
  return [number, content, deliverable, lead, "", time, ""];
}

const QUICK = { afterEdit: 5, whileBusy: 10 };

/** A controller with its store on a host. */
export function controllerOn(host: FakeHost, connect: Connect = () => Promise.resolve({ host, engine })) {
  const store = new PaneStore();
  return { store, controller: new PaneController(store, connect, QUICK) };
}
