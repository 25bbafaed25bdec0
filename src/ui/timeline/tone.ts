import { makeStyles, tokens } from "@fluentui/react-components";

/** How many colours tell leads apart before they come round again; the name beside it says who it is. */
export const TONES = 6;

/** The colour of a lead, of which a bar is drawn (`fill`) or hatched (`stroke`). Where Windows sets the colours, one for all. */
export const useToneStyles = makeStyles({
  none: tone(tokens.colorNeutralForeground3),
  0: tone(tokens.colorPaletteRoyalBlueBorderActive),
  1: tone(tokens.colorPalettePumpkinBorderActive),
  2: tone(tokens.colorPaletteTealBorderActive),
  3: tone(tokens.colorPalettePurpleBorderActive),
  4: tone(tokens.colorPaletteForestBorderActive),
  5: tone(tokens.colorPaletteBerryBorderActive),
});

function tone(color: string) {
  return { color, "@media (forced-colors: active)": { color: "CanvasText" } } as const;
}

export type Tone = keyof ReturnType<typeof useToneStyles>;

const NAMES = [0, 1, 2, 3, 4, 5] as const;

/** @param place of the lead among the units; -1 for nobody */
export function toneOf(place: number): Tone {
  return NAMES[place % TONES] ?? "none";
}
