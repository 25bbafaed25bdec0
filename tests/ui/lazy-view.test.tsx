/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { lazyView } from "../../src/ui/lazy-view";

const Greeting = ({ name }: { readonly name: string }) => <p>Chào {name}</p>;

/** A program that can be loaded only after some failures. */
function failing(times: number) {
  let left = times;
  const load = (): Promise<ComponentType<{ readonly name: string }>> =>
    left-- > 0 ? Promise.reject(new Error("ChunkLoadError")) : Promise.resolve(Greeting);
  return lazyView(load, <p>Đang mở</p>);
}

test("shows what it waits for, then the view", async () => {
  const View = failing(0);
  render(<View name="Lan" />);
  expect(screen.getByText("Đang mở")).toBeTruthy();
  expect(await screen.findByText("Chào Lan")).toBeTruthy();
});

test("a view that cannot be loaded says so in its place, as often as it fails; what stands beside it stays", async () => {
  // React tells of every error it meets, also of those that are shown.
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const View = failing(2);
  render(
    <>
      <p>Bên cạnh</p>
      <View name="Lan" />
    </>,
  );
  const user = userEvent.setup();
  expect((await screen.findByRole("alert")).textContent).toMatch(/Chưa mở được phần này/u);
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await screen.findByRole("alert");
  expect(screen.getByText("Bên cạnh")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("Chào Lan")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  told.mockRestore();
});
