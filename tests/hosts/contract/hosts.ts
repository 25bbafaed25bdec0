import { createOfficeHost } from "../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { CODECS } from "../../support/codecs";
import { useHost } from "../../support/excel-host/use-host";

/** An open workbook, and what it would be saved as. */
export interface OpenWorkbook {
  readonly host: WorkbookHost;
  readonly bytes: () => Promise<Uint8Array>;
}

export type OpenHost = (bytes: Uint8Array) => Promise<OpenWorkbook>;

/** Every host there is: what holds for one holds for all. */
export const HOSTS: readonly (readonly [name: string, open: OpenHost])[] = [
  [
    "Excel",
    async (bytes) => {
      const excel = await useHost({ bytes });
      return { host: await createOfficeHost(), bytes: () => excel.bytes() };
    },
  ],
  ...CODECS.map(([name, codec]): readonly [string, OpenHost] => [
    `a file, compressed the way called ${name}`,
    (bytes) => {
      const host = new FileHost(bytes, { codec });
      return Promise.resolve({ host, bytes: () => Promise.resolve(host.toBytes()) });
    },
  ]),
];
