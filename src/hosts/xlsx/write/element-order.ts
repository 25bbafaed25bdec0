/** The order the schema wants of an element's children: Excel takes a file for damaged where they stand otherwise. */

/** `<worksheet>` (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

/** `<workbook>` (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = [
  ...["fileVersion", "fileSharing", "workbookPr", "absPath", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ...["pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];
