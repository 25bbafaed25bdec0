import { MAIN, RELATIONSHIPS, relationships, styleSheet, xlsxPackage } from "./xlsx-package";

/**
 * A workbook with what Excel itself writes and libraries tend to lose: rich texts, notes and threaded comments, rules and lists in
 * extensions, a pivot table, a slicer, sparklines, custom XML, macros, printer settings, an unknown extension. Written by hand.
 */

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.5"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G7"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D5" sqref="D5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="2" width="40.7109375" style="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:7" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="2" t="s"><v>0</v></c></row><row r="3" spans="1:7" x14ac:dyDescent="0.25"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="D3" s="1" t="s"><v>3</v></c><c r="F3" s="1" t="s"><v>4</v></c><c r="G3" s="1" t="s"><v>5</v></c></row><row r="4" spans="1:7" outlineLevel="1" x14ac:dyDescent="0.25"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>6</v></c><c r="D4" t="s"><v>7</v></c><c r="F4" t="s"><v>8</v></c><c r="G4" s="3"><v>12.5</v></c></row><row r="5" spans="1:7" hidden="1" outlineLevel="1" x14ac:dyDescent="0.25"><c r="A5"><v>2</v></c><c r="B5" t="s"><v>9</v></c><c r="D5" t="s"><v>7</v></c><c r="F5" s="4"><v>46112</v></c><c r="G5" s="3"><v>7.5</v></c></row><row r="6" spans="1:7" collapsed="1" x14ac:dyDescent="0.25"><c r="B6" t="s"><v>10</v></c><c r="G6" s="3"><f>SUM(G4:G5)</f><v>20</v></c></row></sheetData><sheetCalcPr fullCalcOnLoad="0"/><protectedRanges><protectedRange sqref="D4:D5" name="Sua"/></protectedRanges><autoFilter ref="A3:G5"><filterColumn colId="3"><filters><filter val="Văn phòng"/></filters></filterColumn><sortState ref="A4:G5"><sortCondition ref="G4:G5"/></sortState></autoFilter><mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="G4:G5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B4:B5"><cfRule type="expression" dxfId="0" priority="1"><formula>$G4&gt;10</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="A4:A5"><formula1>1</formula1><formula2>99</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="B4" r:id="rId1" tooltip="mở"/><hyperlink ref="B5" location="'Danh mục'!A1" display="x"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A4:A5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>G4:G5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D4:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Phụ lục'!G4:G5</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{00000000-AAAA-BBBB-CCCC-DDDDDDDDDDDD}" xmlns:lạ="urn:chua-ai-biet"><lạ:gì><![CDATA[<giữ nguyên>]]></lạ:gì></ext></extLst></worksheet>`;

const STRINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="${MAIN}" count="12" uniqueCount="11"><si><r><rPr><b/><sz val="14"/><rFont val="Times New Roman"/></rPr><t>PHỤ LỤC </t></r><r><rPr><i/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t xml:space="preserve">năm 2026 </t></r></si><si><t>TT</t></si><si><t>Nội dung</t></si><si><t>Chủ trì</t></si><si><t>Thời gian</t></si><si><t>Kinh phí</t></si><si><t>Sửa chữa phòng đọc</t><phoneticPr fontId="1"/></si><si><t>Văn phòng</t></si><si><t>Quý I/2026</t></si><si><t>Mua sắm bàn ghế _x0009_</t></si><si><t>Tổng cộng</t></si></sst>`;

const STYLES = styleSheet(
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
);

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const WORKBOOK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets><sheet name="Phụ lục" sheetId="4" r:id="rId1"/><sheet name="Danh mục" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục'!$A$3:$G$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$3:$3</definedName><definedName name="TongCong">'Phụ lục'!$G$6</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

export function richPackage(): Uint8Array {
  return xlsxPackage({
    "[Content_Types].xml": CONTENT_TYPES,
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
      ["customXml", "../customXml/item1.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["person", "persons/person.xml"],
      ["vbaProject", "vbaProject.bin"],
    ]),
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["hyperlink", "../../docProps/app.xml"],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Văn phòng</t></is></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([["pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/sharedStrings.xml": STRINGS,
    "xl/styles.xml": STYLES,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="G6" i="1"/></calcChain>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="D4" authorId="0"><text><t>[Chuỗi nhận xét] Hỏi lại</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" dT="2026-01-05T08:00:00.00" personId="{2}" id="{1}"><text>Hỏi lại</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Người soát" id="{2}" userId="x" providerId="None"/></personList>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""/><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>4, 15, 2, 10, 6, 15, 6, 4</x:Anchor><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="C1:D3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A3:G5" sheet="Phụ lục"/></cacheSource></pivotCacheDefinition>`,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 0, 255]),
    "xl/vbaProject.bin": Uint8Array.from([208, 207, 17, 224, 1, 2, 3]),
    "customXml/item1.xml": `<?xml version="1.0"?><của-tôi xmlns="urn:cua-toi"><a>1</a></của-tôi>`,
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  });
}
