import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";
import { CallError } from "./call-error";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options of every command. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/** The options and files of a call. Throws CallError, saying what is wrong, for an option that is unknown or lacks its value. */
export function parseCall<const T extends Options>({ name, args }: Call, options: T) {
  const config = { args: [...args], options, allowPositionals: true } as const;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option") refuseWrong(name, token, options[token.name]?.type);
  }
  return parseArgs(config);
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function refuseWrong(command: string, { rawName, value, inlineValue }: OptionToken, type?: "string" | "boolean"): void {
  const help = `Gõ soat ${command} --help để xem cách dùng.`;
  if (type === undefined) throw new CallError(`Lệnh ${command} không có tùy chọn ${rawName}. ${help}`);
  if (type === "boolean") {
    if (value !== undefined) throw new CallError(`Tùy chọn ${rawName} không nhận giá trị. ${help}`);
    return;
  }
  const isOption = inlineValue !== true && value !== undefined && /^-./u.test(value);
  if (value === undefined || value === "" || isOption)
    throw new CallError(`Tùy chọn ${rawName} còn thiếu giá trị. ${help}`);
}

/** The one of `known` that the user named. */
export function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new CallError(`Không có dạng báo cáo “${value}”. Chọn một trong: ${known.join(", ")}.`);
}
