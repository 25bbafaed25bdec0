import type { WorkbookSettings } from "../../engine/index";
import type { SettingsStore } from "../../hosts/workbook-host";

/** Saves settings one after another, and knows what was saved last. */
export class SettingsKeeper {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: SettingsStore,
    private saved: WorkbookSettings,
  ) {}

  /** The settings as they stand in the workbook. */
  get lastSaved(): WorkbookSettings {
    return this.saved;
  }

  async save(settings: WorkbookSettings): Promise<void> {
    const turn = this.#queue.then(async () => {
      await this.store.save(settings);
      this.saved = settings;
    });
    this.#queue = turn.catch(() => undefined);
    await turn;
  }
}
