import { buildCatalog, type Catalog } from "./client/catalog";
import type { ClientGlobal, OfficeExtensionInternals } from "./client/client-types";
import { eventEntries } from "./events/event-messages";
import { Faults } from "./faults";
import type { Locale } from "./model/entry";
import type { WorkbookEvent } from "./model/events";
import type { WorkbookModel } from "./model/workbook";
import { classModels } from "./objects/class-models";
import { type BootstrapOptions, bootstrapOffice, DEFAULT_THEME } from "./office/bootstrap";
import { DocumentFiles } from "./office/document-file";
import { Bridge } from "./protocol/bridge";
import { Membership } from "./protocol/membership";
import { RequirementSets } from "./protocol/requirement-sets";
import { RequestLog } from "./request-log";
import { buildWorkbook, type SheetSpec } from "./sheet-spec";
import { UndoStack } from "./undo-stack";
import { UserActions } from "./user-actions";
import { readXlsx } from "./xlsx/read-xlsx";
import { writeXlsx } from "./xlsx/write-xlsx";

/**
 * Excel without Excel, for tests: Microsoft's genuine client library talks to a workbook in memory. Nothing of Node is
 * used here, so that the host also runs in a browser, beside the client loaded by a script tag.
 */

export interface ExcelHostOptions extends Partial<BootstrapOptions> {
  /** The workbook: an .xlsx file, or … */
  readonly bytes?: Uint8Array;
  /** … sheets written down; one empty sheet without either. */
  readonly sheets?: readonly SheetSpec[];
  /** Highest ExcelApi requirement set, e.g. "1.9". */
  readonly apiLevel?: string;
  /** Other requirement sets; `false` takes a usual one away. */
  readonly requirementSets?: Readonly<Record<string, string | false>>;
  /** How Excel reads typed dates and decimals. */
  readonly locale?: Locale;
  /** False: members above the level are refused by the host only, as with the client in production. */
  readonly clientChecksApi?: boolean;
  /** False where Microsoft's loader has defined `Office` already. */
  readonly definesOffice?: boolean;
}

export interface ExcelHost {
  readonly workbook: WorkbookModel;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly undo: UndoStack;
  readonly user: UserActions;
  readonly files: DocumentFiles;
  readonly sets: RequirementSets;
  /** What the client knows. */
  readonly catalog: Catalog;
  /** Members refused because the client lacks them, this Excel is too old for them, or the host does not model them. */
  readonly refusals: readonly string[];
  /** The workbook as an .xlsx file: the very bytes it came from while nothing has changed. */
  bytes(): Promise<Uint8Array>;
  /** Waits until every request is answered and every event delivered. */
  settle(): Promise<void>;
  uninstall(): void;
}

const BOOTSTRAP: BootstrapOptions = {
  displayLanguage: "vi-VN",
  contentLanguage: "vi-VN",
  platform: "PC",
  version: "16.0.17328.20000",
  url: "C:\\Ke hoach\\Ke hoach.xlsx",
  theme: DEFAULT_THEME,
};

/** Puts a host under the client loaded into `scope`. @throws Error where no client is loaded. */
export async function installExcelHost(scope: ClientGlobal, options: ExcelHostOptions = {}): Promise<ExcelHost> {
  const { OfficeExtension, Excel } = scope;
  if (!OfficeExtension || !Excel) throw new Error("Load Microsoft's client library before installing the host.");
  const workbook = options.bytes
    ? await readXlsx(options.bytes)
    : buildWorkbook(options.sheets ?? [{ name: "Sheet1" }]);
  workbook.locale = options.locale ?? "vi-VN";
  const catalog = buildCatalog(Excel);
  const sets = new RequirementSets(options.apiLevel ?? "1.20", options.requirementSets);
  const parts = connect({ workbook, catalog, sets });
  const bytes = bytesOf(workbook, options.bytes);
  const files = new DocumentFiles(bytes, parts.faults, () => sets.isSupported("CompressedFile"));
  prepareClient(OfficeExtension, options);
  OfficeExtension.HostBridge.init(parts.bridge.transport);
  const removeOffice =
    options.definesOffice === false
      ? () => undefined
      : bootstrapOffice(scope, { workbook, sets, files, ...parts.hooks }, { ...BOOTSTRAP, ...given(options) });
  const { bridge, faults, log, undo, user, membership } = parts;
  return {
    workbook,
    log,
    faults,
    undo,
    user,
    files,
    sets,
    catalog,
    refusals: membership.refusals,
    bytes,
    settle: () => bridge.settle(),
    uninstall: () => {
      bridge.close();
      removeOffice();
    },
  };
}

interface Core {
  readonly workbook: WorkbookModel;
  readonly catalog: Catalog;
  readonly sets: RequirementSets;
}

function connect({ workbook, catalog, sets }: Core) {
  const faults = new Faults();
  const log = new RequestLog();
  const undo = new UndoStack();
  const membership = new Membership(catalog, classModels, sets);
  const bridge = new Bridge({ workbook, membership, faults, log, undo });
  const selectionHandlers = new Set<() => void>();
  workbook.onEvent((event: WorkbookEvent) => {
    bridge.queue(eventEntries(event, workbook.origin, sets.excelApi));
    if (event.kind === "selectionChanged") for (const handler of selectionHandlers) queueMicrotask(handler);
  });
  const hooks = {
    onUndoCleared: (member: string) => {
      undo.clear(member);
    },
    onSelection: (handler: () => void) => {
      selectionHandlers.add(handler);
      return () => {
        selectionHandlers.delete(handler);
      };
    },
  };
  return { faults, log, undo, membership, bridge, hooks, user: new UserActions(workbook, undo) };
}

function bytesOf(workbook: WorkbookModel, original: Uint8Array | undefined): () => Promise<Uint8Array> {
  return async () => (original && workbook.revision === 0 ? original : writeXlsx(workbook));
}

function prepareClient(client: OfficeExtensionInternals, options: ExcelHostOptions): void {
  client.CommonUtility._doApiNotSupportedCheck = options.clientChecksApi ?? true;
  // Otherwise a run's clean-up goes on after the test, and retries for seconds.
  client.Utility._synchronousCleanup = true;
  // The client keeps event handlers by sheet id for ever; "Workbook" is the same for every host.
  client.GenericEventRegistration.s_genericEventRegistrations = {};
}

function given(options: ExcelHostOptions): Partial<BootstrapOptions> {
  const names = Object.keys(BOOTSTRAP) as (keyof BootstrapOptions)[];
  return Object.fromEntries(names.flatMap((name) => (name in options ? [[name, options[name]]] : [])));
}
