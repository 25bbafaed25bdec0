import type { ClientGlobal } from "../client/client-types";
import type { WorkbookModel } from "../model/workbook";
import type { RequirementSets } from "../protocol/requirement-sets";
import { answer } from "./async-result";
import type { DocumentFiles } from "./document-file";
import { documentSettings } from "./document-settings";

/** What of `Office` the standalone client file lacks: normally Microsoft's loader provides it. */

export interface BootstrapOptions {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** As in `Office.PlatformType`: "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  /** Of Excel, e.g. "16.0.17328.20000". */
  readonly version: string;
  /** Path or address of the document. */
  readonly url: string;
  readonly theme: Readonly<Record<string, unknown>>;
}

export interface BootstrapParts {
  readonly workbook: WorkbookModel;
  readonly sets: RequirementSets;
  readonly files: DocumentFiles;
  /** Told of calls that clear Excel's undo. */
  readonly onUndoCleared: (member: string) => void;
  /** Subscribes to changes of the selection; answers how to stop. */
  readonly onSelection: (handler: () => void) => () => void;
}

export const DEFAULT_THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
};

/**
 * Puts an `Office` with the missing members in front of the client's own, whose `context` cannot be defined anew;
 * answers a function that takes it away again.
 */
export function bootstrapOffice(scope: ClientGlobal, parts: BootstrapParts, options: BootstrapOptions): () => void {
  const before = scope.Office;
  const office = Object.create(before ?? null) as Record<string, unknown>;
  for (const [name, value] of Object.entries({ ...officeMembers(parts, options), ...ENUMS })) {
    Object.defineProperty(office, name, { value, configurable: true, enumerable: true, writable: true });
  }
  scope.Office = office;
  return () => {
    if (scope.Office !== office) return;
    if (before) scope.Office = before;
    else delete scope.Office;
  };
}

const ENUMS = {
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
  HostType: { Excel: "Excel" },
  PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" },
  EventType: { DocumentSelectionChanged: "documentSelectionChanged", SettingsChanged: "settingsChanged" },
};

function officeMembers(parts: BootstrapParts, options: BootstrapOptions): Record<string, unknown> {
  const info = { host: "Excel", platform: options.platform };
  return {
    context: contextOf(parts, options),
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    ribbon: {
      requestUpdate: () => {
        parts.onUndoCleared("Office.ribbon.requestUpdate");
        return Promise.resolve();
      },
    },
  };
}

function contextOf(parts: BootstrapParts, options: BootstrapOptions): Record<string, unknown> {
  const { platform, version, displayLanguage, contentLanguage, theme, url } = options;
  return {
    host: "Excel",
    platform,
    displayLanguage,
    contentLanguage,
    officeTheme: theme,
    diagnostics: { host: "Excel", platform, version },
    requirements: {
      isSetSupported: (name: string, least?: string | number) => parts.sets.isSupported(name, least ?? "0"),
    },
    document: documentOf(parts, url),
    ui: { closeContainer: () => undefined, messageParent: () => undefined },
  };
}

function documentOf({ workbook, files, onSelection }: BootstrapParts, url: string): Record<string, unknown> {
  const stops = new Map<unknown, () => void>();
  return {
    url,
    mode: workbook.readOnly ? "readOnly" : "readWrite",
    settings: documentSettings(workbook),
    getFileAsync: files.getFileAsync,
    addHandlerAsync: (_type: string, handler: () => void, ...rest: readonly unknown[]) => {
      void answer(rest, () => {
        stops.set(handler, onSelection(handler));
      });
    },
    removeHandlerAsync: (_type: string, options: { handler?: unknown }, ...rest: readonly unknown[]) => {
      void answer(rest, () => {
        stops.get(options.handler)?.();
        stops.delete(options.handler);
      });
    },
  };
}
