import type { BorderFormat, BorderSide, CellFormat } from "../model/cell";
import { type CellPlace, changeFormats, commonFormat } from "../model/formats";
import { HostError } from "../model/host-error";
import type { LiveAreas } from "../model/live-range";
import type { Rect } from "../model/rect";
import {
  type BorderTarget,
  type ClassModel,
  hostObject,
  type HostObject,
  type Property,
} from "../protocol/host-object";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

const NO_BORDER: BorderFormat = { style: "None", weight: "Thin", color: "#000000" };

/** Which sides of a cell a border of the range is: none for cells it does not touch. */
function sidesOf(side: string, rect: Rect, { row, column }: CellPlace): BorderSide[] {
  const touches: Record<string, BorderSide[]> = {
    EdgeTop: row === rect.top ? ["EdgeTop"] : [],
    EdgeBottom: row === rect.bottom ? ["EdgeBottom"] : [],
    EdgeLeft: column === rect.left ? ["EdgeLeft"] : [],
    EdgeRight: column === rect.right ? ["EdgeRight"] : [],
    InsideVertical: column < rect.right ? ["EdgeRight"] : [],
    InsideHorizontal: row < rect.bottom ? ["EdgeBottom"] : [],
  };
  return touches[side] ?? [];
}

function changeBorder({ areas, side }: BorderTarget, change: (border: BorderFormat) => BorderFormat): void {
  for (const { rect } of areas.ranges) {
    changeFormats(areas.sheet, rect, (format, place) =>
      sidesOf(side, rect, place).reduce<CellFormat>(
        (changed, edge) => ({
          ...changed,
          borders: { ...changed.borders, [edge]: change(changed.borders[edge] ?? NO_BORDER) },
        }),
        format,
      ),
    );
  }
}

function borderProperty(name: keyof BorderFormat): Property<BorderTarget> {
  return {
    get: ({ areas, side }) => {
      const edge = side === "InsideVertical" ? "EdgeRight" : side === "InsideHorizontal" ? "EdgeBottom" : side;
      const rect = areas.ranges[0]?.rect;
      return rect && commonFormat(areas.sheet, rect, ({ borders }) => (borders[edge as BorderSide] ?? NO_BORDER)[name]);
    },
    set: (target, value) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument", JSON.stringify(value));
      const drawn = (border: BorderFormat): BorderFormat =>
        name !== "style" && border.style === "None" ? { ...border, style: "Continuous" } : border;
      changeBorder(target, (border) => ({ ...drawn(border), [name]: value }));
    },
  };
}

export const rangeBorderModel: ClassModel<BorderTarget> = {
  properties: {
    color: borderProperty("color"),
    sideIndex: { get: ({ side }) => side },
    style: borderProperty("style"),
    weight: borderProperty("weight"),
  },
  id: ({ side }) => side,
};

function border(areas: LiveAreas, side: unknown): HostObject<"RangeBorder"> {
  const found = typeof side === "number" ? SIDES[side] : SIDES.find((one) => one === side);
  if (found === undefined) throw new HostError("InvalidArgument", `border ${JSON.stringify(side)}`);
  return hostObject("RangeBorder", { areas, side: found });
}

export const rangeBorderCollectionModel: ClassModel<LiveAreas> = {
  properties: { count: { get: () => SIDES.length } },
  items: (areas) => SIDES.map((side) => border(areas, side)),
  item: border,
  methods: { getItemAt: (areas, args) => border(areas, args[0]) },
};
