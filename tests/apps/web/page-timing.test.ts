import { PageTiming } from "../../../src/apps/web/book/page-timing";
import { TIMING } from "../../../src/ui/controller/timing";

test("the next check waits for a pause as long as the last one took, within bounds", async () => {
  let time = 0;
  const timing = new PageTiming(() => time);
  const check = async (took: number) => {
    const result = timing.measured(Promise.resolve("x"));
    time += took;
    expect(await result).toBe("x");
    return timing.afterEdit;
  };
  expect(timing.afterEdit).toBe(TIMING.afterEdit);
  expect(await check(10)).toBe(TIMING.afterEdit);
  expect(await check(1800)).toBe(1800);
  expect(await check(60_000)).toBe(5000);
});
