import type { Page } from "playwright-core";
import type { Pixels } from "./small-png";

/** What is in a PNG, as a page reads it. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let binary = "";
    for (const byte of data) binary += String.fromCharCode(byte);
    return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) };
  }, png.toString("base64"));
  return { width, height, data: Buffer.from(base64, "base64") };
}
