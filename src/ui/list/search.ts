import { fold } from "../../engine/index";

/** Tells whether texts have every word of a search, in any case and with or without Vietnamese marks. */
export function searchFor(query: string): (texts: readonly string[]) => boolean {
  const words = unmarked(query).split(/\s+/u);
  return (texts) => {
    const text = unmarked(texts.join("\n"));
    return words.every((word) => text.includes(word));
  };
}

/** "Đơn vị chủ trì" → "don vi chu tri": many type a search without marks. */
function unmarked(text: string): string {
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
