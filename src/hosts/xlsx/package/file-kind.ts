import type { FileProblem } from "../workbook-file-error";
import { hasStream, isCompoundFile } from "./compound-file";

/** What the bytes of a file are, whatever its name says: "zip", or why it cannot be a workbook package. */
export function fileKind(bytes: Uint8Array): "zip" | FileProblem {
  if (bytes.length === 0) return "empty";
  if (isCompoundFile(bytes)) return compoundFileKind(bytes);
  const start = startingText(bytes);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith("%PDF-")) return "pdf";
  return textKind(start);
}

function compoundFileKind(bytes: Uint8Array): FileProblem {
  if (hasStream(bytes, ["EncryptedPackage"])) return "encrypted";
  // A document may hold an embedded workbook, so its own stream decides first.
  if (hasStream(bytes, ["WordDocument"])) return "word";
  if (hasStream(bytes, ["PowerPoint Document"])) return "powerpoint";
  return hasStream(bytes, ["Workbook", "Book"]) ? "xls" : "unknown";
}

function textKind(start: string): FileProblem {
  const text = start.replace(/^\s+/, "");
  if (/<(?:!doctype html|html|table|head|body)[\s>]/i.test(text)) return "html";
  if (text.startsWith("<?xml")) return "xml";
  return text.includes("\0") || text.includes("\uFFFD") ? "unknown" : "text";
}

/** The first bytes as text, without byte order mark. */
function startingText(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(label).decode(bytes.subarray(0, 1024), { stream: true });
}
