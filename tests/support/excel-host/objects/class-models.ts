import type { ClassModels } from "../protocol/host-object";
import { applicationModel, cultureInfoModel, numberFormatInfoModel, workbookCreatedModel } from "./application";
import { conditionalFormatCollectionModel, conditionalFormatModel } from "./conditional-format";
import * as conditional from "./conditional-style";
import { customXmlPartCollectionModel, customXmlPartModel, customXmlPartScopedCollectionModel } from "./custom-xml";
import { dataValidationModel } from "./data-validation";
import { namedItemCollectionModel, namedItemModel } from "./names";
import { rangeModel } from "./range";
import { rangeAreasModel, rangeCollectionModel } from "./range-areas";
import { rangeBorderCollectionModel, rangeBorderModel } from "./range-borders";
import { formatProtectionModel, rangeFillModel, rangeFontModel, rangeFormatModel } from "./range-format";
import { rangeViewCollectionModel, rangeViewModel } from "./range-visible";
import { settingCollectionModel, settingModel } from "./settings";
import * as sheetParts from "./sheet-parts";
import { tableCollectionModel, tableColumnCollectionModel, tableColumnModel, tableModel } from "./tables";
import { workbookModel, workbookProtectionModel } from "./workbook";
import { worksheetModel } from "./worksheet";
import { worksheetCollectionModel } from "./worksheet-collection";

/** Every class the host answers for. */
export const classModels: ClassModels = {
  Application: applicationModel,
  AutoFilter: sheetParts.autoFilterModel,
  CellValueConditionalFormat: conditional.ruledConditionalFormatModel,
  ConditionalFormat: conditionalFormatModel,
  ConditionalFormatCollection: conditionalFormatCollectionModel,
  ConditionalFormatRule: conditional.conditionalFormatRuleModel,
  ConditionalRangeBorder: conditional.conditionalRangeBorderModel,
  ConditionalRangeBorderCollection: conditional.conditionalRangeBorderCollectionModel,
  ConditionalRangeFill: conditional.conditionalRangeFillModel,
  ConditionalRangeFont: conditional.conditionalRangeFontModel,
  ConditionalRangeFormat: conditional.conditionalRangeFormatModel,
  CultureInfo: cultureInfoModel,
  CustomConditionalFormat: conditional.customConditionalFormatModel,
  CustomXmlPart: customXmlPartModel,
  CustomXmlPartCollection: customXmlPartCollectionModel,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionModel,
  DataValidation: dataValidationModel,
  DocumentProperties: sheetParts.documentPropertiesModel,
  FormatProtection: formatProtectionModel,
  NamedItem: namedItemModel,
  NamedItemCollection: namedItemCollectionModel,
  NumberFormatInfo: numberFormatInfoModel,
  PageLayout: sheetParts.pageLayoutModel,
  Range: rangeModel,
  RangeAreas: rangeAreasModel,
  RangeBorder: rangeBorderModel,
  RangeBorderCollection: rangeBorderCollectionModel,
  RangeCollection: rangeCollectionModel,
  RangeFill: rangeFillModel,
  RangeFont: rangeFontModel,
  RangeFormat: rangeFormatModel,
  RangeView: rangeViewModel,
  RangeViewCollection: rangeViewCollectionModel,
  Setting: settingModel,
  SettingCollection: settingCollectionModel,
  Table: tableModel,
  TableCollection: tableCollectionModel,
  TableColumn: tableColumnModel,
  TableColumnCollection: tableColumnCollectionModel,
  TextConditionalFormat: conditional.ruledConditionalFormatModel,
  Workbook: workbookModel,
  WorkbookCreated: workbookCreatedModel,
  WorkbookProtection: workbookProtectionModel,
  Worksheet: worksheetModel,
  WorksheetCollection: worksheetCollectionModel,
  WorksheetFreezePanes: sheetParts.worksheetFreezePanesModel,
  WorksheetProtection: sheetParts.worksheetProtectionModel,
};
