import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/engine/check";
import type { Finding } from "../../../src/engine/findings/finding";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import { createOfficeHost } from "../../../src/hosts/office/index";
import type { HostErrorCode, WorkbookHost } from "../../../src/hosts/workbook-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { hostRefusal } from "../../support/host-refusal";
import type { ExcelHost } from "../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../support/excel-host/use-host";

/** Whatever goes wrong on the way to Excel: a sentence, the user's cells as they were, and a second try that succeeds. */

const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
const SHEET = "Phụ lục";
const SETTINGS = { ...DEFAULT_SETTINGS, ignores: [{ rule: "time/missing", fingerprint: "1", reason: "đã hỏi" }] };
const FINDINGS: readonly Finding[] = checkWorkbook(readWorkbook(SAMPLE)).report.findings;

let excel: ExcelHost;
let host: WorkbookHost;

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

/** Every cell of every sheet. */
function cells(): string {
  return JSON.stringify(excel.workbook.sheets.map(({ name, cells: grid }) => [name, [...grid.all()]]));
}

const formats = () => excel.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length);

interface Operation {
  readonly name: string;
  /** What has to be there before. */
  readonly prepare?: () => Promise<void>;
  readonly run: () => Promise<unknown>;
  /** Throws where the work is not done. */
  readonly isDone: () => Promise<void> | void;
  /** A member it uses, to fail in the middle of its batch. */
  readonly member: string;
  /** Started by the user, so that it waits for the end of a cell edit. */
  readonly waits: boolean;
}

const OPERATIONS: readonly Operation[] = [
  {
    name: "reading all sheets by ranges",
    run: async () => (await host.read()).snapshot.sheets.length,
    isDone: async () => {
      expect(checkWorkbook((await host.read()).snapshot).report.findings.length).toBeGreaterThan(10);
    },
    member: "Worksheet.getUsedRangeOrNullObject",
    waits: false,
  },
  {
    name: "reading a sheet again",
    run: () => host.readSheet(SHEET),
    isDone: async () => {
      expect((await host.readSheet(SHEET)).cells.lastRow).toBe(67);
    },
    member: "Worksheet.getUsedRangeOrNullObject",
    waits: false,
  },
  {
    name: "going to a cell",
    run: () => host.select(SHEET, { row: 20, column: 3 }),
    isDone: () => {
      expect(excel.workbook.active.selection).toEqual([{ top: 20, left: 3, bottom: 20, right: 3 }]);
    },
    member: "Range.select",
    waits: true,
  },
  {
    name: "loading settings",
    prepare: () => host.store.save(SETTINGS),
    run: () => host.store.load(),
    isDone: async () => {
      expect(await host.store.load()).toEqual(SETTINGS);
    },
    member: "CustomXmlPartCollection.getByNamespace",
    waits: false,
  },
  {
    name: "saving settings",
    run: () => host.store.save(SETTINGS),
    isDone: async () => {
      expect(excel.workbook.customXmlParts).toHaveLength(1);
      expect(await host.store.load()).toEqual(SETTINGS);
    },
    member: "CustomXmlPartCollection.add",
    waits: true,
  },
  {
    name: "saving settings again",
    prepare: () => host.store.save(DEFAULT_SETTINGS),
    run: () => host.store.save(SETTINGS),
    isDone: async () => {
      expect(excel.workbook.customXmlParts).toHaveLength(1);
      expect(await host.store.load()).toEqual(SETTINGS);
    },
    member: "CustomXmlPart.setXml",
    waits: true,
  },
  {
    name: "colouring",
    run: () => host.marks.show(FINDINGS),
    isDone: () => {
      expect(formats()).toEqual([3]);
    },
    member: "ConditionalFormatCollection.add",
    waits: true,
  },
  {
    name: "taking colours away",
    prepare: () => host.marks.show(FINDINGS),
    run: () => host.marks.hide(),
    isDone: () => {
      expect(formats()).toEqual([0]);
    },
    member: "ConditionalFormat.delete",
    waits: true,
  },
];

const REFUSALS: readonly (readonly [Parameters<ExcelHost["faults"]["failRequest"]>[0], HostErrorCode])[] = [
  ["GeneralException", "unknown"],
  ["AccessDenied", "protected"],
  ["ServiceNotAvailable", "offline"],
  ["RequestAborted", "busy"],
  ["InactiveWorkbook", "busy"],
];

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (apiLevel) => {
  describe.each(OPERATIONS)("$name", ({ prepare, run, isDone, member, waits }) => {
    let before: string;

    beforeEach(async () => {
      excel = await useHost({ bytes: SAMPLE, apiLevel, requirementSets: { CompressedFile: false } });
      host = await createOfficeHost();
      await prepare?.();
      before = cells();
    });
    afterEach(() => {
      expect(cells()).toBe(before);
    });

    /** The fault is over: the same again succeeds. */
    async function again(): Promise<void> {
      await run();
      await isDone();
    }

    test.each(REFUSALS)("%s", async (code, expected) => {
      excel.faults.failRequest(code);
      const error = await hostRefusal(run());
      expect(error.code).toBe(expected);
      expect(error.detail).toContain(code);
      await again();
    });

    test("an exception in the middle of a batch", async () => {
      excel.faults.failAction({ member });
      expect((await hostRefusal(run())).code).toBe("unknown");
      await again();
    });

    test("a request too large", async () => {
      excel.faults.maxRequestBytes = 10;
      expect((await hostRefusal(run())).code).toBe("tooLarge");
      excel.faults.maxRequestBytes = 5_000_000;
      await again();
    });

    test("an answer too large", async () => {
      excel.faults.maxResponseBytes = 10;
      expect((await hostRefusal(run())).code).toBe("tooLarge");
      excel.faults.maxResponseBytes = 5_000_000;
      await again();
    });

    test("slow answers are waited for", async () => {
      excel.faults.latency = 15;
      await again();
    });

    test(
      waits ? "a cell is being edited: it waits for the end" : "a cell is being edited: refused at once",
      async () => {
        excel.faults.enterCellEdit();
        let isOver = false;
        const running = (waits ? run() : hostRefusal(run())).finally(() => {
          isOver = true;
        });
        await new Promise((resolve) => setTimeout(resolve, 30));
        expect(isOver).toBe(!waits);
        excel.faults.leaveCellEdit();
        if (!waits) expect(await running).toMatchObject({ code: "cellEditing" });
        await running;
        await again();
      },
    );
  });

  describe("what the user does between our reading and our writing stands", () => {
    beforeEach(async () => {
      excel = await useHost({ bytes: SAMPLE, apiLevel, requirementSets: { CompressedFile: false } });
      host = await createOfficeHost();
    });
    const writing = OPERATIONS.filter(({ waits }) => waits);

    test.each(writing)("an edit: $name", async ({ prepare, run, isDone }) => {
      await prepare?.();
      excel.faults.beforeRequest(2, () => {
        excel.user.edit(SHEET, "D21", "Văn phòng Sở");
      });
      await run();
      await isDone();
      expect(excel.workbook.sheets[0]?.cell(20, 3).value).toBe("Văn phòng Sở");
    });

    test.each(writing)("an inserted row: $name", async ({ prepare, run, isDone }) => {
      await prepare?.();
      const below = excel.workbook.sheets[0]?.cell(30, 1).value;
      excel.faults.beforeRequest(2, () => {
        excel.user.insertRows(SHEET, 10);
      });
      await run();
      await isDone();
      expect(excel.workbook.sheets[0]?.cell(31, 1).value).toBe(below);
    });
  });

  test("with the file: what cannot be had of it is read by ranges, and no file stays open", async () => {
    excel = await useHost({ bytes: SAMPLE, apiLevel });
    host = await createOfficeHost();
    for (const fault of [{ failsToOpen: true }, { failingSlice: 0 }]) {
      Object.assign(excel.faults.file, fault);
      expect((await host.read()).source).toBe("ranges");
      expect(excel.files.openCount).toBe(0);
      Object.assign(excel.faults.file, { failsToOpen: false, failingSlice: null });
      expect((await host.read()).source).toBe("file");
      expect(excel.files.openCount).toBe(0);
    }
    excel.faults.enterCellEdit();
    expect((await hostRefusal(host.read())).code).toBe("cellEditing");
    excel.faults.leaveCellEdit();
    expect((await host.read()).source).toBe("file");
    expect(await excel.bytes()).toEqual(SAMPLE);
  });

  test("opening the pane while a cell is edited is refused, then works", async () => {
    excel = await useHost({ bytes: SAMPLE, apiLevel });
    excel.faults.enterCellEdit();
    expect((await hostRefusal(createOfficeHost())).code).toBe("cellEditing");
    excel.faults.leaveCellEdit();
    expect((await createOfficeHost()).capabilities.mode).toBe("full");
  });
});
