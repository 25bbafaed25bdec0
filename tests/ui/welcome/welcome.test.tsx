/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as engine from "../../../src/engine/index";
import { isFirstRun, rememberWelcome } from "../../../src/apps/taskpane/first-run";
import { PaneController } from "../../../src/ui/controller/pane-controller";
import { Pane } from "../../../src/ui/pane";
import { PaneStore } from "../../../src/ui/store/pane-store";
import { INITIAL_STATE } from "../../../src/ui/store/state";
import { vi } from "../../../src/ui/strings/vi";
import { FakeHost, FULL } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { openPane } from "../pane-support";
import { settle } from "../../support/settle";

const storage = () => localStorage;

async function firstRun(capabilities = FULL) {
  await openPane(new FakeHost(workbookOf())).then(({ unmount }) => {
    unmount();
  });
  const host = new FakeHost(workbookOf({ rows: [], header: [], title: ["Bìa"] }), capabilities);
  const store = new PaneStore({ ...INITIAL_STATE, welcome: isFirstRun(storage) });
  rememberWelcome(store, storage);
  const controller = new PaneController(store, () => Promise.resolve({ host, engine }));
  render(<Pane store={store} controller={controller} strings={vi} theme="light" />);
  await act(() => controller.start());
  await settle();
  return { host, store, user: userEvent.setup() };
}

beforeEach(() => {
  localStorage.clear();
});

const heading = () => screen.queryByRole("heading", { name: "Lần đầu dùng?" });

test("three sentences, passed over, once", async () => {
  const { user } = await firstRun();
  expect(heading()).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  expect(isFirstRun(storage)).toBe(true);
  await user.click(screen.getByRole("button", { name: "Đã hiểu" }));
  expect(heading()).toBeNull();
  expect(isFirstRun(storage)).toBe(false);
});

test("a sample plan in a sheet of its own, checked and shown, and undone", async () => {
  const { host, user } = await firstRun();
  const before = host.snapshot;
  await user.click(screen.getByRole("button", { name: "Tạo 1 trang tính để dùng thử" }));
  await screen.findAllByText("Đã tạo 1 trang tính để dùng thử.");
  expect(host.snapshot.sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Kế hoạch thử"]);
  await screen.findByText("KẾ HOẠCH CÔNG TÁC NĂM", { exact: false });
  expect(host.calls).toContain("select Kế hoạch thử!A1");
  expect(isFirstRun(storage)).toBe(false);
  const [undo] = screen.getAllByRole("button", { name: /^Hoàn tác/u });
  if (!undo) throw new Error("nothing to undo");
  await user.click(undo);
  await screen.findAllByText(/^Đã hoàn tác/u);
  expect(host.snapshot).toEqual(before);
});

test("a sample that cannot be written is not gone to", async () => {
  const { host, user } = await firstRun();
  host.refuse = () => "Trang tính đang khóa.";
  await user.click(screen.getByRole("button", { name: "Tạo 1 trang tính để dùng thử" }));
  await screen.findAllByText("Không ghi được gì.");
  expect(host.calls.filter((call) => call.startsWith("select"))).toEqual([]);
});

test("a workbook that can only be read gets no sample", async () => {
  await firstRun({ ...FULL, mode: "readOnly" });
  expect(heading()).toBeTruthy();
  expect(screen.queryByRole("button", { name: /dùng thử/u })).toBeNull();
});

test("whoever checks has no need of it any more", async () => {
  const { user } = await firstRun();
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByText("Không tìm thấy phụ lục nào");
  expect(isFirstRun(storage)).toBe(false);
});

test("where nothing can be kept nobody is welcomed, and nothing breaks", () => {
  const none = () => {
    throw new Error("no storage");
  };
  expect(isFirstRun(none)).toBe(false);
  const store = new PaneStore({ ...INITIAL_STATE, welcome: true });
  rememberWelcome(store, none);
  store.dispatch({ type: "welcomed" });
  expect(store.state.welcome).toBe(false);
});

test("it is remembered only once the user was welcomed", () => {
  const store = new PaneStore({ ...INITIAL_STATE, welcome: true });
  rememberWelcome(store, storage);
  store.dispatch({ type: "cardClosed" });
  expect(isFirstRun(storage)).toBe(true);
  store.dispatch({ type: "welcomed" });
  expect(isFirstRun(storage)).toBe(false);
});
