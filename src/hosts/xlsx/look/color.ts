import type { XmlScanner } from "../xml/xml-scanner";

/** Where colours are looked up: twelve of the theme by the index cells use, and the indexed palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of files that bring none (18.8.27): 0–7 are 8–15 again. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const REST =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
export const INDEXED_COLORS: readonly string[] = `${BASE} ${BASE} ${REST}`.split(" ").map((hex) => `#${hex}`);

/** Office's own theme, for files without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
export const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080"
    .split(" ")
    .map((hex) => `#${hex}`);

/** Reads the current CT_Color element (18.8.19): "#RRGGBB", or null for the automatic colour and what names none. */
export function readColor(xml: XmlScanner, { theme, indexed }: Palette): string | null {
  const rgb = hexColor(xml.attribute("rgb"));
  const base = rgb ?? pick(theme, xml.attribute("theme")) ?? pick(indexed, xml.attribute("indexed"));
  const tint = Number(xml.attribute("tint") ?? 0);
  return base === null ? null : tinted(base, tint);
}

/** "FF1F497D" or "1F497D" → "#1F497D"; null for anything else. Excel shows no transparency. */
export function hexColor(text: string | undefined): string | null {
  const hex = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(text ?? "")?.[1];
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
}

function pick(list: readonly string[], index: string | undefined): string | null {
  return index === undefined ? null : (list[Number(index)] ?? null);
}

/** Lighter (tint up to 1) or darker (down to −1), by luminance as 18.8.19 prescribes. */
export function tinted(color: string, tint: number): string {
  if (!(tint !== 0 && Math.abs(tint) <= 1)) return color;
  const [hue, luminance, saturation] = toHls(color);
  return fromHls(hue, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint, saturation);
}

function toHls(color: string): [hue: number, luminance: number, saturation: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const luminance = (high + low) / 2;
  const range = high - low;
  if (range === 0) return [0, luminance, 0];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  const turn =
    high === red ? (green - blue) / range : high === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [((turn + 6) % 6) * 60, luminance, saturation];
}

function fromHls(hue: number, luminance: number, saturation: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = luminance - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
