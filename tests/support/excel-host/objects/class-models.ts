import type { ClassModels } from "../protocol/host-object";
import { applicationModel, cultureInfoModel, numberFormatInfoModel, workbookCreatedModel } from "./application";
import { conditionalFormatCollectionModel, conditionalFormatModel } from "./conditional-format";
import * as charts from "./charts";
import * as conditional from "./conditional-style";
import { customXmlPartCollectionModel, customXmlPartModel, customXmlPartScopedCollectionModel } from "./custom-xml";
import { dataValidationModel } from "./data-validation";
import { headerFooterGroupModel, headerFooterModel } from "./headers-footers";
import { namedItemCollectionModel, namedItemModel } from "./names";
import { rangeModel } from "./range";
import { rangeAreasModel, rangeCollectionModel } from "./range-areas";
import { rangeBorderCollectionModel, rangeBorderModel } from "./range-borders";
import { formatProtectionModel, rangeFillModel, rangeFontModel, rangeFormatModel } from "./range-format";
import { rangeViewCollectionModel, rangeViewModel } from "./range-visible";
import { runtimeModel } from "./runtime";
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
  Chart: charts.chartModel,
  ChartCollection: charts.chartCollectionModel,
  ChartSeries: charts.chartSeriesModel,
  ChartSeriesCollection: charts.chartSeriesCollectionModel,
  ChartTitle: charts.chartTitleModel,
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
  HeaderFooter: headerFooterModel,
  HeaderFooterGroup: headerFooterGroupModel,
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
  Runtime: runtimeModel,
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
