import type { Style } from "exceljs";
import { formatA1, parseA1 } from "../model/a1";
import { type ConditionalFormatModel, type ConditionalStyle, emptyConditionalStyle } from "../model/sheet-parts";
import { uniqueId } from "../model/workbook";

/** Conditional formats between exceljs and the model; kinds not modelled travel as they came. */

interface Rule {
  type: string;
  priority?: number;
  operator?: string;
  formulae?: unknown[];
  text?: string;
  stopIfTrue?: boolean;
  style?: Partial<Style>;
}

interface Formatting {
  ref: string;
  rules: Rule[];
}

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
};

export function readConditionalFormats(formattings: readonly unknown[]): ConditionalFormatModel[] {
  return (formattings as readonly Formatting[])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }) => modelOf(ref, rule));
}

function modelOf(ref: string, rule: Rule): ConditionalFormatModel {
  const formula = rule.formulae?.[0];
  return {
    id: uniqueId(),
    type: TYPES[rule.type] ?? "Preset",
    ranges: ref.split(" ").flatMap((part) => parseA1(part) ?? []),
    stopIfTrue: rule.stopIfTrue ?? false,
    formula: rule.type === "expression" ? `=${String(formula)}` : "",
    rule: rule.type === "cellIs" ? { formula1: `=${String(formula)}`, operator: rule.operator } : null,
    style: styleOfRule(rule.style),
    source: rule,
  };
}

function styleOfRule(style: Partial<Style> | undefined): ConditionalStyle {
  const { font } = style ?? {};
  const fill = style?.fill;
  const colors = fill?.type === "pattern" ? [fill.bgColor?.argb, fill.fgColor?.argb] : [];
  const [background = null] = colors.filter((color) => color !== undefined);
  return {
    ...emptyConditionalStyle(),
    fill: background && `#${background.slice(-6)}`,
    fontColor: font?.color?.argb === undefined ? null : `#${font.color.argb.slice(-6)}`,
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
  };
}

export function writeConditionalFormats(formats: readonly ConditionalFormatModel[]): Formatting[] {
  return formats.map((format, index) => ({
    ref: format.ranges.map(formatA1).join(" "),
    rules: [{ ...ruleOf(format), priority: index + 1 }],
  }));
}

function ruleOf(format: ConditionalFormatModel): Rule {
  const style = ruleStyle(format.style);
  const plain = format.formula.replace(/^=/, "");
  if (format.type === "Custom") return { type: "expression", formulae: [plain], style, stopIfTrue: format.stopIfTrue };
  const rule = (format.rule ?? {}) as { formula1?: string; operator?: string; text?: string };
  if (format.type === "ContainsText") {
    return { type: "containsText", operator: "containsText", text: rule.text ?? "", style };
  }
  if (format.type === "CellValue" && rule.formula1 !== undefined) {
    const operator = (rule.operator ?? "").replace(/^./, (first) => first.toLowerCase());
    return { type: "cellIs", operator, formulae: [rule.formula1.replace(/^=/, "")], style };
  }
  return (format.source ?? { type: "expression", formulae: ["FALSE"] }) as Rule;
}

function ruleStyle({ fill, fontColor, bold, italic }: ConditionalStyle): Partial<Style> {
  const argb = (color: string): string => `FF${color.replace(/^#/, "")}`;
  return {
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } } }),
    font: {
      ...(fontColor === null ? {} : { color: { argb: argb(fontColor) } }),
      ...(bold === null ? {} : { bold }),
      ...(italic === null ? {} : { italic }),
    },
  };
}
