import { act } from "@testing-library/react";

/** Waits until the view has changed no more for a while: what is put off comes in several steps, late on a busy machine. */
export async function settle(wait = 50): Promise<void> {
  let still = 0;
  while (still < 2) {
    const shown = document.body.innerHTML;
    await act(() => new Promise((resolve) => setTimeout(resolve, wait)));
    still = document.body.innerHTML === shown ? still + 1 : 0;
  }
}
