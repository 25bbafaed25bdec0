import { columnIndex, parseAddress } from "../../engine/index";
import type { CellAddress } from "../../engine/index";
import type { CleanCopy } from "../../hosts/workbook-host";

type Remains = CleanCopy["remains"];

/** What a receiver may see and the sender may have forgotten, beside errors and warnings. */
export type RemainKind =
  "hiddenSheets" | "hiddenRows" | "hiddenColumns" | "notes" | "people" | "externalLinks" | "macros" | "generatedSheets";

/** A place to go to, with the label that stands for it. */
export interface Place {
  readonly label: string;
  readonly sheet: string;
  readonly cell: CellAddress;
}

export interface RemainPart {
  readonly kind: RemainKind;
  readonly places: readonly Place[];
  /** Names that lie in no cell. */
  readonly names: readonly string[];
}

const TOP: CellAddress = { row: 0, column: 0 };

/** One part for each kind there is anything of. */
export function remainParts(remains: Remains): RemainPart[] {
  const { hiddenSheets, hiddenRows, hiddenColumns, notes, externalLinks, generatedSheets, hasMacros } = remains;
  const parts: RemainPart[] = [
    { kind: "hiddenSheets", places: [], names: hiddenSheets },
    { kind: "hiddenRows", places: placesOf(hiddenRows, (first) => ({ row: Number(first) - 1, column: 0 })), names: [] },
    {
      kind: "hiddenColumns",
      places: placesOf(hiddenColumns, (first) => ({ row: 0, column: columnIndex(first) })),
      names: [],
    },
    { kind: "notes", places: notePlaces(remains), names: distinct(notes.flatMap(({ authors }) => authors)) },
    { kind: "people", places: [], names: peopleOf(remains) },
    { kind: "externalLinks", places: [], names: externalLinks },
    {
      kind: "generatedSheets",
      places: generatedSheets.map((sheet) => ({ label: sheet, sheet, cell: TOP })),
      names: [],
    },
  ];
  const macros: RemainPart[] = hasMacros ? [{ kind: "macros", places: [], names: [] }] : [];
  return [...parts.filter(({ places, names }) => places.length + names.length > 0), ...macros];
}

/** "5:7" → its first line; "10:10" is shown as "10". */
function placesOf(sheets: Remains["hiddenRows"], start: (first: string) => CellAddress): Place[] {
  return sheets.flatMap(({ sheet, runs }) =>
    runs.map((run) => {
      const [first = "", last] = run.split(":");
      return { label: `${sheet} ${first === last ? first : run}`, sheet, cell: start(first) };
    }),
  );
}

function notePlaces({ notes }: Remains): Place[] {
  return notes.flatMap(({ sheet, cells }) =>
    cells.map((address) => ({ label: `${sheet} ${address}`, sheet, cell: parseAddress(address) ?? TOP })),
  );
}

function peopleOf({ properties: { creator, lastModifiedBy, manager, company, custom } }: Remains): string[] {
  return distinct([creator, lastModifiedBy, manager, company, ...custom].filter((name) => name !== null));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
