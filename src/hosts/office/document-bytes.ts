import { toHostError } from "./host-errors";

/** Largest slice Excel hands over. */
const SLICE_SIZE = 4 * 1024 * 1024;

/** The open workbook as .xlsx bytes, unsaved edits included. Always closes the file object: Excel allows two open ones. */
export async function documentBytes(): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) slices.push(await slice(file, index));
    return joined(slices);
  } finally {
    await new Promise<void>((resolve) => {
      file.closeAsync(() => {
        resolve();
      });
    });
  }
}

function openFile(): Promise<Office.File> {
  return asked((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, done);
  });
}

async function slice(file: Office.File, index: number): Promise<Uint8Array> {
  const read = await asked<Office.Slice>((done) => {
    file.getSliceAsync(index, done);
  });
  return Uint8Array.from(read.data as ArrayLike<number>);
}

/** Office's callbacks as a promise. */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(toHostError(result.error));
    });
  });
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((length, one) => length + one.length, 0));
  let at = 0;
  for (const one of slices) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}
