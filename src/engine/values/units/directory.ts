import type { IsoDate } from "../date";
import type { UnitEntry } from "./unit";
import { unitKey } from "./unit-key";

/** "UBND huyện …": any name that begins so. */
const OPEN_END = /\s*(?:…|\.\.\.)$/u;

/** True for a name that stands for every name that begins so. */
export const isOpenName = (name: string): boolean => OPEN_END.test(name);

/** So that a sheet name "TH …" keeps within the 31 characters of Excel. */
export const SHORT_NAME_LENGTH = 28;

interface Place {
  readonly entry: UnitEntry;
  readonly index: number;
  /** The key of the entry's canonical name. */
  readonly key: string;
}

/** What a name is to a directory. */
export interface KnownUnit {
  /** The entry it stands for, null where the directory does not know it. */
  readonly entry: UnitEntry | null;
  /** Its own key. */
  readonly key: string;
  /** The key of the entry's canonical name; its own where it has no entry. */
  readonly entryKey: string;
}

/** The units an office knows, looked up by folded name. */
export class UnitDirectory {
  readonly entries: readonly UnitEntry[];
  readonly #byKey = new Map<string, Place>();
  readonly #byBeginning = new Map<string, Place>();

  constructor(entries: readonly UnitEntry[]) {
    this.entries = entries;
    const places = entries.map((entry, index): Place => ({ entry, index, key: unitKey(entry.name) }));
    // A name goes before a short name or an alias that reads the same.
    for (const place of places) this.#add(place.entry.name, place);
    for (const place of places) {
      for (const name of [place.entry.shortName, ...place.entry.aliases]) this.#add(name, place);
    }
  }

  /**
   * The entry a name stands for, by its canonical name, short name or an alias; null where the directory does not know it.
   * Of an entry "UBND huyện …" the answer is an entry with the text as its name and the kind and years of that entry.
   */
  find(text: string): UnitEntry | null {
    return this.identify(text).entry;
  }

  /** As `find`, with the keys to compare by. */
  identify(text: string): KnownUnit {
    const key = unitKey(text);
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return { entry: exact.entry, key, entryKey: exact.key };
    const open = this.#beginningOf(key);
    return { entry: open === null ? null : namedEntry(open.entry, text), key, entryKey: key };
  }

  /** The known members of a collective, in its order. */
  membersOf(entry: UnitEntry): readonly UnitEntry[] {
    return (entry.members ?? []).map((name) => this.find(name)).filter((member) => member !== null);
  }

  /** Where a unit sorts: the place of its entry, after all entries where the directory does not know it. */
  orderOf(text: string): number {
    const key = unitKey(text);
    const place = this.#byKey.get(key) ?? this.#beginningOf(key);
    return place?.index ?? this.entries.length;
  }

  #add(name: string, place: Place): void {
    const [index, key] = isOpenName(name)
      ? [this.#byBeginning, unitKey(name.replace(OPEN_END, ""))]
      : [this.#byKey, unitKey(name)];
    if (key !== "" && !index.has(key)) index.set(key, place);
  }

  /** The open entry with the longest beginning of a key. */
  #beginningOf(key: string): Place | null {
    for (let end = key.length; end > 0; end = key.lastIndexOf(" ", end - 1)) {
      const place = this.#byBeginning.get(key.slice(0, end));
      if (place !== undefined) return place;
    }
    return null;
  }
}

/** One unit of an open entry. */
function namedEntry(entry: UnitEntry, name: string): UnitEntry {
  const { kind, from, until } = entry;
  const shortName = name.slice(0, SHORT_NAME_LENGTH).trim();
  return { name, shortName, aliases: [], kind, ...(from && { from }), ...(until && { until }) };
}

/** True where a unit exists on at least one day from start to end; an open end (null) reaches as far as it takes. */
export function inForce(entry: UnitEntry, start: IsoDate | null, end: IsoDate | null): boolean {
  const ended = entry.until !== undefined && start !== null && start > entry.until;
  const notYet = entry.from !== undefined && end !== null && end < entry.from;
  return !ended && !notYet;
}
