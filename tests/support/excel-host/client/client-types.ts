/** The parts of Microsoft's client library the host reaches into, which its public types leave out. */

export interface HostBridgeMessage {
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost: (message: string) => void;
}

export interface OfficeExtensionInternals {
  HostBridge: { init(bridge: HostBridgeMessage): void };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  Utility: { _synchronousCleanup: boolean };
  GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

export type ExcelNamespace = Record<string, unknown>;

/** The page (or test environment) the client is loaded into. */
export interface ClientGlobal {
  OfficeExtension?: OfficeExtensionInternals;
  Excel?: ExcelNamespace;
  Office?: Record<string, unknown>;
  window?: unknown;
  navigator?: unknown;
}
