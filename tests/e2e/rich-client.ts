/**
 * What desktop Excel puts under Microsoft's loader, as `window.external`: facts about the document, and the calls behind
 * `getFileAsync`. Runs in the page before anything else, so nothing from outside may be used in it.
 */
export function installRichClient(requirementSets: Readonly<Record<string, string>>): void {
  const GET_FILE = 77;
  const GET_SLICE = 80;
  const REQUEST = 93;
  const page = globalThis as unknown as { __excel: { bytes(): Promise<Uint8Array> }; __fileCalls: number[] };
  const files: Uint8Array[] = [];
  page.__fileCalls = [];

  /** Arrays cross the border as SAFEARRAYs. */
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

  const carryOut = async (call: number, parameters: readonly number[]): Promise<unknown> => {
    const [handle = 0, offset = 0, size = 0] = parameters;
    if (call === GET_FILE) {
      const bytes = await page.__excel.bytes();
      files.push(bytes);
      return safeArray([files.length - 1, bytes.length]);
    }
    if (call === GET_SLICE) {
      const slice = files[handle]?.slice(offset, offset + size) ?? [];
      return safeArray([safeArray([...slice]), slice.length]);
    }
    // The client says it is there before the test host answers its requests.
    return call === REQUEST ? safeArray([200, "", '{"Results":[],"TraceIds":[]}']) : null;
  };

  const context: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "5f4f7a4d-6c1f-4cf9-9a3f-0d6f8c2a1b11",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 1066,
    GetAppDataLocale: 1066,
    GetDocUrl: "C:\\Ke hoach\\Ke hoach.xlsx",
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetInstanceId: "1",
    GetSupportedMatrix: JSON.stringify(requirementSets),
    GetHostFullVersion: "16.0.17328.20000",
    GetSettings: { Read: () => undefined },
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
  };
  const external = {
    GetContext: () => Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value])),
    Execute: (call: number, parameters: readonly number[], answer: (response: unknown) => void) => {
      if (call !== REQUEST) page.__fileCalls.push(call);
      void carryOut(call, parameters).then((payload) => {
        answer(safeArray([0, payload]));
      });
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, answer: (status: number) => void) => {
      answer(0);
    },
    UnregisterEvent: (_id: number, _target: string, answer: (status: number) => void) => {
      answer(0);
    },
  };
  Object.defineProperty(globalThis, "external", { value: external, configurable: true, writable: true });
}
