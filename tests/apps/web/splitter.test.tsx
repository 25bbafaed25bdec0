/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { PANE_WIDTH, Splitter } from "../../../src/apps/web/page/splitter";

function Frame() {
  const [width, setWidth] = useState<number>(PANE_WIDTH.first);
  return <Splitter width={width} onWidth={setWidth} />;
}

const splitter = () => screen.getByRole("separator", { name: "Chiều rộng khung soát" });
const width = () => Number(splitter().getAttribute("aria-valuenow"));

test("arrows make the pane wider and narrower, no further than its bounds", async () => {
  const user = userEvent.setup();
  render(<Frame />);
  expect([splitter().getAttribute("aria-valuemin"), splitter().getAttribute("aria-valuemax")]).toEqual(["320", "640"]);
  await user.tab();
  expect(document.activeElement).toBe(splitter());
  await user.keyboard("{ArrowLeft}");
  expect(width()).toBe(400);
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(width()).toBe(360);
  await user.keyboard("{ArrowRight>9/}");
  expect(width()).toBe(PANE_WIDTH.least);
  await user.keyboard("{ArrowLeft>40/}");
  expect(width()).toBe(PANE_WIDTH.most);
  // Other keys are not its own.
  expect(fireEvent.keyDown(splitter(), { key: "ArrowUp" })).toBe(true);
  expect(fireEvent.keyDown(splitter(), { key: "ArrowLeft" })).toBe(false);
});

test("the pointer drags it while it is held, and not otherwise", () => {
  render(<Frame />);
  const held = new Set<number>();
  Object.assign(splitter(), {
    setPointerCapture: (id: number) => held.add(id),
    hasPointerCapture: (id: number) => held.has(id),
  });
  const move = (clientX: number) => {
    fireEvent(splitter(), Object.assign(new MouseEvent("pointermove", { bubbles: true, clientX }), { pointerId: 1 }));
  };
  move(window.innerWidth - 500);
  expect(width()).toBe(PANE_WIDTH.first);
  fireEvent(splitter(), Object.assign(new MouseEvent("pointerdown", { bubbles: true }), { pointerId: 1 }));
  move(window.innerWidth - 503);
  expect(width()).toBe(500);
  move(0);
  expect(width()).toBe(PANE_WIDTH.most);
});
