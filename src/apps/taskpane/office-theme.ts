/**
 * Light or dark, by the background Office gives its panes ("#FFFFFF", "#262626"); light where it does not say. Dark is what has less
 * than half the luminance, by the weights of ITU-R BT.601.
 */
export function officeTheme(context: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } }) {
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(context.officeTheme?.bodyBackgroundColor ?? "");
  if (!color) return "light";
  const [red, green, blue] = color.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
