import { createRoot } from "react-dom/client";
import type { CreateWorker } from "./page/open-book";
import { loadPageEngine } from "./page/page-engine";
import { Page } from "./page/page";

/** Draws the page. "#mau" in the address opens the sample plan at once. */
export function startPage(createWorker: CreateWorker): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  // Ahead of the first file, which then opens without it.
  setTimeout(() => void loadPageEngine(), 300);
  const sample = async () => (await import("./page/sample")).sampleBytes();
  createRoot(root).render(<Page createWorker={createWorker} sample={sample} openSample={location.hash === "#mau"} />);
}
