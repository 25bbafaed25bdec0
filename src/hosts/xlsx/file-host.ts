import type { Finding, SheetSnapshot, WorkbookChange, WorkbookSettings, WorkbookSnapshot } from "../../engine/index";
import { hostError } from "../host-failure";
import type {
  ApplyResult,
  CleanCopy,
  FindingMarks,
  HostListener,
  ReadResult,
  RunOptions,
  RunSummary,
  SettingsStore,
  WorkbookHost,
} from "../workbook-host";
import type { PackageParts } from "./package/package-parts";
import { cleanCopy } from "./clean-copy";
import { readSettingsPart } from "./read-settings";
import type { OpenOptions } from "./read-workbook";
import { openParts, readParts } from "./read-workbook";
import { applyToParts } from "./write/apply-changes";
import { hideMarks, showMarks } from "./write/marks";
import { writeSettings } from "./write/settings-part";
import { WorkbookEdit } from "./write/workbook-edit";
import { FILE_CAPABILITIES } from "./capabilities";

interface Run {
  readonly summary: RunSummary;
  readonly before: PackageParts;
  readonly after: PackageParts;
}

/**
 * A workbook in a file: the same port as Excel, on bytes. Nothing is written to disk; `toBytes` gives what to save. What the file is to
 * blame for rejects with a WorkbookFileError, and leaves the workbook as it was.
 */
export class FileHost implements WorkbookHost {
  readonly capabilities = FILE_CAPABILITIES;
  #parts: PackageParts;
  #seen: WorkbookSnapshot;
  readonly #runs: Run[] = [];
  /** Runs taken back, the last one last; gone once something else is written. */
  #undone: Run[] = [];
  /** As saved since the file was opened; null where they were not. */
  #settings: WorkbookSettings | null = null;
  #marked: readonly Finding[] | null = null;

  /** Throws WorkbookFileError for bytes that are no workbook. */
  constructor(bytes: Uint8Array, options: OpenOptions = {}) {
    this.#parts = openParts(bytes, options);
    this.#seen = readParts(this.#parts);
  }

  /** The workbook as it stands, settings and marks aside: for who shows it. */
  get parts(): PackageParts {
    return this.#parts;
  }

  /** What to save; no part of the port. Throws WorkbookFileError where a part that settings or marks go into is damaged. */
  toBytes(): Uint8Array {
    return this.#complete().toBytes();
  }

  read(): Promise<ReadResult> {
    return promised(() => {
      this.#seen = readParts(this.#parts);
      return { snapshot: this.#seen, source: "file" };
    });
  }

  readSheet(sheet: string): Promise<SheetSnapshot> {
    return promised(() => {
      const found = readParts(this.#parts).sheets.find(({ name }) => name === sheet);
      if (!found) throw hostError("sheetMissing", sheet);
      return found;
    });
  }

  apply(changes: readonly WorkbookChange[], label: string, options: RunOptions = {}): Promise<ApplyResult> {
    return promised(() => {
      if (options.signal?.aborted === true) return { applied: 0, cancelled: true, refused: [] };
      const before = this.#parts;
      const { parts, applied, refused } = applyToParts(before, changes, this.#seen);
      this.#parts = parts;
      if (parts !== before) {
        this.#runs.push({ summary: { label, applied }, before, after: parts });
        this.#undone = [];
      }
      options.onProgress?.(changes.length, changes.length);
      return { applied, cancelled: false, refused };
    });
  }

  undo(): Promise<ApplyResult> {
    const run = this.#runs.pop();
    if (run) {
      this.#parts = run.before;
      this.#undone.push(run);
    }
    return Promise.resolve(taken(run));
  }

  /** Writes again what `undo` took back last; nothing once something else was written. */
  redo(): Promise<ApplyResult> {
    const run = this.#undone.pop();
    if (run) {
      this.#parts = run.after;
      this.#runs.push(run);
    }
    return Promise.resolve(taken(run));
  }

  lastRun(): Promise<RunSummary | null> {
    return Promise.resolve(this.#runs.at(-1)?.summary ?? null);
  }

  /** The run that `redo` would write again; null where there is none. */
  nextRun(): Promise<RunSummary | null> {
    return Promise.resolve(this.#undone.at(-1)?.summary ?? null);
  }

  /** Its settings are in the file by then. */
  cleanCopy(): Promise<CleanCopy> {
    return promised(() => cleanCopy(this.toBytes(), {}, { codec: this.#parts.codec }));
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  watch(_listener: HostListener): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** Neither settings nor marks are runs: undo leaves them as they are. */
  readonly store: SettingsStore = {
    load: () => promised(() => this.#settings ?? readSettingsPart(this.#parts)),
    save: (settings) => {
      this.#settings = settings;
      return Promise.resolve();
    },
  };

  readonly marks: FindingMarks = {
    show: (findings) => {
      this.#marked = findings;
      return Promise.resolve();
    },
    hide: () => {
      this.#marked = [];
      return Promise.resolve();
    },
  };

  /** The package with settings and marks as they are now. */
  #complete(): PackageParts {
    const edit = new WorkbookEdit(this.#parts);
    if (this.#settings) writeSettings(edit, this.#settings);
    if (this.#marked) {
      hideMarks(edit);
      showMarks(edit, this.#marked);
    }
    return edit.package.commit();
  }
}

function taken(run: Run | undefined): ApplyResult {
  return { applied: run?.summary.applied ?? 0, cancelled: false, refused: [] };
}

/** What the work gives, at once; what it throws rejects. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
