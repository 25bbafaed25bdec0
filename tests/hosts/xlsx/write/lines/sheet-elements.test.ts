import type { LineChange } from "../../../../../src/hosts/steps/steps";
import { deleteRows, insertColumn, insertRows, movedPackage } from "../../../../support/moved-lines";
import { worksheet } from "../../../../support/xlsx-package";

const X14 = 'xmlns:x14="x14" xmlns:xm="xm"';

/** What stands in the first sheet beside its (empty) cells after a change. */
function after(element: string, change: LineChange): string {
  const moved = movedPackage({ "xl/worksheets/sheet1.xml": worksheet(`<sheetData/>${element}`) }, change);
  const [, rest = ""] = moved.part("xl/worksheets/sheet1.xml").split("<sheetData/>");
  return rest.replace("</worksheet>", "");
}

const rules = (...list: string[]) =>
  `<dataValidations count="${String(list.length)}">${list.join("")}</dataValidations>`;
const extension = (inner: string) => `<extLst><ext uri="{x}" ${X14}>${inner}</ext></extLst>`;

test.each<readonly [change: LineChange, before: string, after: string]>([
  // Areas with dimension.
  [deleteRows(1), '<dimension ref="A1:C9"/>', '<dimension ref="A1:C8"/>'],
  [deleteRows(0, 9), '<dimension ref="A1:C9"/>', '<dimension ref="A1"/>'],
  [insertColumn(3), '<dimension ref="A1:C9"/>', '<dimension ref="A1:D9"/>'],
  [insertRows(9, 2), '<dimension ref="A1:C9"/>', '<dimension ref="A1:C11"/>'],
  [insertRows(10), '<dimension ref="A1:C9"/>', '<dimension ref="A1:C9"/>'],
  // Merged areas.
  [
    insertRows(2),
    '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="A2:A4"/><mergeCell ref="A5:A6"/></mergeCells>',
    '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="A2:A5"/><mergeCell ref="A6:A7"/></mergeCells>',
  ],
  [
    deleteRows(2, 2),
    '<mergeCells count="4"><mergeCell ref="A1:B2"/><mergeCell ref="A2:A4"/><mergeCell ref="C3:D4"/><mergeCell ref="C4:D5"/></mergeCells>',
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:D3"/></mergeCells>',
  ],
  [deleteRows(0), '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>', ""],
  [
    insertColumn(1),
    '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/></mergeCells>',
    '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D1:D2"/></mergeCells>',
  ],
  // Links.
  [
    deleteRows(1),
    '<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" location="Sheet1!A9" display="x"/><hyperlink ref="B4" location="Tên"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A2" location="Sheet1!A8" display="x"/><hyperlink ref="B3" location="Tên"/></hyperlinks>',
  ],
  [
    deleteRows(1),
    '<hyperlinks><hyperlink ref="A1" location="Sheet1!A2"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A1" location="Sheet1!A2"/></hyperlinks>',
  ],
  // Filter and sorting.
  [
    deleteRows(2),
    '<autoFilter ref="A2:C9"><filterColumn colId="1"/><sortState ref="A3:C9"><sortCondition ref="B3:B9"/><sortCondition ref="C3"/></sortState></autoFilter>',
    '<autoFilter ref="A2:C8"><filterColumn colId="1"/><sortState ref="A3:C8"><sortCondition ref="B3:B8"/></sortState></autoFilter>',
  ],
  [deleteRows(1, 8), '<autoFilter ref="A2:C9"/><sortState ref="A3:C9"/>', ""],
  [
    insertColumn(2),
    '<autoFilter ref="B2:D9"><filterColumn colId="0"><filters/></filterColumn><filterColumn colId="1"/></autoFilter><sortState ref="B3:D9"/>',
    '<autoFilter ref="B2:E9"><filterColumn colId="0"><filters/></filterColumn><filterColumn colId="2"/></autoFilter><sortState ref="B3:E9"/>',
  ],
  [
    insertColumn(1),
    '<autoFilter ref="B2:D9"><filterColumn colId="0"/></autoFilter>',
    '<autoFilter ref="C2:E9"><filterColumn colId="0"/></autoFilter>',
  ],
  // Views.
  [
    insertRows(1),
    '<sheetViews><sheetView topLeftCell="A3"><pane xSplit="2" ySplit="4" topLeftCell="C7" state="frozen"/><selection pane="bottomRight" activeCell="B9" sqref="B9 C1:D3"/></sheetView></sheetViews>',
    '<sheetViews><sheetView topLeftCell="A4"><pane xSplit="2" ySplit="4" topLeftCell="C8" state="frozen"/><selection pane="bottomRight" activeCell="B10" sqref="B10 C1:D4"/></sheetView></sheetViews>',
  ],
  [
    insertRows(1),
    '<sheetViews><sheetView><pane ySplit="4" topLeftCell="A5" state="frozenSplit"/></sheetView></sheetViews>',
    '<sheetViews><sheetView><pane ySplit="5" topLeftCell="A6" state="frozenSplit"/></sheetView></sheetViews>',
  ],
  [
    deleteRows(0, 5),
    '<sheetViews><sheetView><pane ySplit="3" topLeftCell="A4" state="frozen"/><selection activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetViews><sheetView><pane ySplit="1" topLeftCell="A1" state="frozen"/><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>',
  ],
  [
    insertColumn(1),
    '<sheetViews><sheetView topLeftCell="B1"><pane xSplit="2" ySplit="0" state="frozen"/></sheetView><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews>',
    '<sheetViews><sheetView topLeftCell="C1"><pane xSplit="2" ySplit="0" state="frozen"/></sheetView><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews>',
  ],
  [
    insertRows(1),
    '<sheetViews><sheetView><pane xSplit="2" ySplit="0" state="frozen"/></sheetView></sheetViews>',
    '<sheetViews><sheetView><pane xSplit="2" ySplit="0" state="frozen"/></sheetView></sheetViews>',
  ],
  [
    insertRows(1),
    '<customSheetViews><customSheetView topLeftCell="A3"><selection activeCell="A2" sqref="A2"/><rowBreaks count="1"><brk id="4"/></rowBreaks><autoFilter ref="A2:B5"/></customSheetView></customSheetViews>',
    '<customSheetViews><customSheetView topLeftCell="A4"><selection activeCell="A3" sqref="A3"/><rowBreaks count="1"><brk id="5"/></rowBreaks><autoFilter ref="A3:B6"/></customSheetView></customSheetViews>',
  ],
  // Columns.
  [
    insertColumn(2),
    '<cols><col min="1" max="1" width="5"/><col min="2" max="2" width="9" style="3"/><col min="3" max="5" width="7" hidden="1"/></cols>',
    '<cols><col min="1" max="1" width="5"/><col min="2" max="3" width="9" style="3"/><col min="4" max="6" width="7" hidden="1"/></cols>',
  ],
  [insertColumn(2), '<cols><col min="1" max="5" width="5"/></cols>', '<cols><col min="1" max="6" width="5"/></cols>'],
  [
    insertColumn(2),
    '<cols><col min="1" max="5" width="5" hidden="1" collapsed="1" outlineLevel="1"/></cols>',
    '<cols><col min="1" max="2" width="5" hidden="1" collapsed="1" outlineLevel="1"/><col min="3" max="3" width="5"/><col min="4" max="6" width="5" hidden="1" collapsed="1" outlineLevel="1"/></cols>',
  ],
  [
    insertColumn(2),
    '<cols><col min="2" max="2" width="5" hidden="1"/><col min="3" max="16384" width="4"/></cols>',
    '<cols><col min="2" max="2" width="5" hidden="1"/><col min="3" max="3" width="5"/><col min="4" max="16384" width="4"/></cols>',
  ],
  [
    insertColumn(0),
    '<cols><col min="1" max="1"/><col min="16384" max="16384"/></cols>',
    '<cols><col min="2" max="2"/></cols>',
  ],
  [insertRows(0), '<cols><col min="1" max="1"/></cols>', '<cols><col min="1" max="1"/></cols>'],
  // Breaks.
  [
    deleteRows(3, 2),
    '<rowBreaks count="4" manualBreakCount="3"><brk id="3" max="16383" man="1"/><brk id="4" man="1"/><brk id="5"/><brk id="9" man="true"/></rowBreaks><colBreaks count="1"><brk id="7"/></colBreaks>',
    '<rowBreaks count="2" manualBreakCount="1"><brk id="3"/><brk id="7" man="true"/></rowBreaks><colBreaks count="1"><brk id="7"/></colBreaks>',
  ],
  [deleteRows(3), '<rowBreaks count="1"><brk id="3"/></rowBreaks>', ""],
  [
    insertColumn(3),
    '<rowBreaks><brk id="7"/></rowBreaks><colBreaks><brk id="2"/><brk id="3"/></colBreaks>',
    '<rowBreaks><brk id="7"/></rowBreaks><colBreaks><brk id="2"/><brk id="4"/></colBreaks>',
  ],
  // Other lists.
  [
    deleteRows(1),
    '<ignoredErrors><ignoredError sqref="A2:B2" evalError="1"/><ignoredError sqref="A1:A9 B2 C4" numberStoredAsText="1"/></ignoredErrors>',
    '<ignoredErrors><ignoredError sqref="A1:A8 C3" numberStoredAsText="1"/></ignoredErrors>',
  ],
  [
    insertRows(1),
    '<protectedRanges><protectedRange sqref="A1:B5" name="x"/></protectedRanges>',
    '<protectedRanges><protectedRange sqref="A1:B6" name="x"/></protectedRanges>',
  ],
  [
    insertRows(1),
    '<protectedRanges><protectedRange sqref="A1:B1" name="x"/></protectedRanges>',
    '<protectedRanges><protectedRange sqref="A1:B1" name="x"/></protectedRanges>',
  ],
  [deleteRows(1), '<cellWatches><cellWatch r="A2"/></cellWatches>', ""],
  [insertRows(1), '<cellWatches><cellWatch r="A2"/></cellWatches>', '<cellWatches><cellWatch r="A3"/></cellWatches>'],
  [insertRows(1), '<smartTags><cellSmartTags r="A2"/></smartTags>', '<smartTags><cellSmartTags r="A3"/></smartTags>'],
  [
    insertRows(1),
    '<webPublishItems count="1"><webPublishItem sourceRef="A2:B3"/></webPublishItems>',
    '<webPublishItems count="1"><webPublishItem sourceRef="A3:B4"/></webPublishItems>',
  ],
  [
    deleteRows(1),
    '<scenarios current="0" sqref="A2"><scenario name="x" count="2"><inputCells r="B2" val="1"/><inputCells r="B5" val="2"/></scenario><scenario count="1"><inputCells r="C2"/></scenario></scenarios>',
    '<scenarios current="0"><scenario name="x" count="1"><inputCells r="B4" val="2"/></scenario></scenarios>',
  ],
  [
    insertRows(1),
    '<dataConsolidate><dataRefs count="3"><dataRef ref="A2:B3" sheet="Sheet1"/><dataRef ref="A2:B3" sheet="Sheet2"/><dataRef ref="A2:B3" sheet="Sheet1" r:id="rId5"/></dataRefs></dataConsolidate>',
    '<dataConsolidate><dataRefs count="3"><dataRef ref="A3:B4" sheet="Sheet1"/><dataRef ref="A2:B3" sheet="Sheet2"/><dataRef ref="A2:B3" sheet="Sheet1" r:id="rId5"/></dataRefs></dataConsolidate>',
  ],
  // Formats with conditions.
  [
    deleteRows(1),
    '<conditionalFormatting sqref="A2:A2"><cfRule/></conditionalFormatting><conditionalFormatting sqref="A1:A9 C2 D5"><cfRule type="expression"><formula>$B$9&gt;1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A1:A8 D4"><cfRule type="expression"><formula>$B$8&gt;1</formula></cfRule></conditionalFormatting>',
  ],
  [
    insertRows(2),
    '<conditionalFormatting sqref="A3:A9"><cfRule><formula>$B3&gt;A2</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A4:A10"><cfRule><formula>$B4&gt;A3</formula></cfRule></conditionalFormatting>',
  ],
  [
    insertRows(4),
    '<conditionalFormatting sqref="A3:A9"><cfRule><formula>$B3&gt;$C$1+$C$9+Sheet2!B3</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A3:A10"><cfRule><formula>$B3&gt;$C$1+$C$10+Sheet2!B3</formula></cfRule></conditionalFormatting>',
  ],
  [
    insertRows(0),
    '<conditionalFormatting sqref="A3:A9"><cfRule><formula>$B3&gt;Sheet2!B3</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A4:A10"><cfRule><formula>$B4&gt;Sheet2!B3</formula></cfRule></conditionalFormatting>',
  ],
  [
    deleteRows(2, 2),
    '<conditionalFormatting sqref="A3:A9"><cfRule><formula>$B3&gt;Sheet2!B3</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A3:A7"><cfRule><formula>$B3&gt;Sheet2!B5</formula></cfRule></conditionalFormatting>',
  ],
  [
    insertRows(2),
    '<conditionalFormatting sqref="A1:A2 C5"><cfRule type="dataBar"><cfvo type="formula" val="$C$5"/><cfvo type="num" val="10"/></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A1:A3 C6"><cfRule type="dataBar"><cfvo type="formula" val="$C$6"/><cfvo type="num" val="10"/></cfRule></conditionalFormatting>',
  ],
  [
    insertColumn(3),
    '<conditionalFormatting sqref="C1:C9"><cfRule><formula>C1&gt;D1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C1:D9"><cfRule><formula>C1&gt;E1</formula></cfRule></conditionalFormatting>',
  ],
  [
    deleteRows(9, 2),
    '<conditionalFormatting sqref="A1:A9"><cfRule/></conditionalFormatting>',
    '<conditionalFormatting sqref="A1:A9"><cfRule/></conditionalFormatting>',
  ],
  // Rules of entry.
  [
    deleteRows(1),
    rules(
      '<dataValidation sqref="A2"/>',
      '<dataValidation type="list" sqref="B1:B9"><formula1>$D$2:$D$5</formula1></dataValidation>',
      '<dataValidation sqref="C9"><formula1>C8</formula1><formula2>Sheet1!C3</formula2></dataValidation>',
    ),
    '<dataValidations count="2"><dataValidation type="list" sqref="B1:B8"><formula1>$D$2:$D$4</formula1></dataValidation>' +
      '<dataValidation sqref="C8"><formula1>C7</formula1><formula2>Sheet1!C2</formula2></dataValidation></dataValidations>',
  ],
  [deleteRows(1), rules('<dataValidation sqref="A2"/>'), ""],
  // Whole columns and rows.
  [
    insertRows(1),
    rules('<dataValidation sqref="C:D $4:$5"/>', '<dataValidation sqref="C:D"/>'),
    rules('<dataValidation sqref="C1:D1048576 A5:XFD6"/>', '<dataValidation sqref="C:D"/>'),
  ],
  [
    insertColumn(1),
    rules('<dataValidation sqref="A1 C:C"/>') + '<ignoredErrors><ignoredError sqref="B:D 2:3 A:A"/></ignoredErrors>',
    rules('<dataValidation sqref="A1:B1 D1:D1048576"/>') +
      '<ignoredErrors><ignoredError sqref="C1:E1048576 2:3 A:A"/></ignoredErrors>',
  ],
  [
    insertColumn(1),
    '<sheetViews><sheetView><selection activeCell="B1" sqref="B:B"/></sheetView></sheetViews><autoFilter ref="B:D"><filterColumn colId="1"/></autoFilter>',
    '<sheetViews><sheetView><selection activeCell="C1" sqref="C1:C1048576"/></sheetView></sheetViews><autoFilter ref="C1:E1048576"><filterColumn colId="1"/></autoFilter>',
  ],
  [insertRows(2), rules('<dataValidation sqref="A1:A2"/>'), rules('<dataValidation sqref="A1:A3"/>')],
  // Extensions.
  [
    deleteRows(1),
    extension(
      "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>$A$2</xm:f><x14:dataBar><x14:cfvo><xm:f>$A$3</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
    ),
    extension(
      "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>#REF!</xm:f><x14:dataBar><x14:cfvo><xm:f>$A$2</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B1:B8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
    ),
  ],
  [
    insertRows(2),
    extension(
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet1!$A$3:$A$5</xm:f></x14:formula1><xm:sqref>B1:B2</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
    extension(
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet1!$A$4:$A$6</xm:f></x14:formula1><xm:sqref>B1:B3</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
  ],
  [
    deleteRows(1),
    extension(
      '<x14:dataValidations count="1"><x14:dataValidation><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
    "",
  ],
  [
    deleteRows(1),
    extension(
      "<x14:sparklineGroups><x14:sparklineGroup><xm:f>Sheet1!A9</xm:f><x14:sparklines><x14:sparkline><xm:f>Sheet1!A3:D3</xm:f><xm:sqref>E3</xm:sqref></x14:sparkline><x14:sparkline><xm:f>Sheet1!A2:D2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
    ),
    extension(
      "<x14:sparklineGroups><x14:sparklineGroup><xm:f>Sheet1!A8</xm:f><x14:sparklines><x14:sparkline><xm:f>Sheet1!A2:D2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
    ),
  ],
  [
    insertRows(1),
    extension(
      '<x14:ignoredErrors><x14:ignoredError unlockedFormula="1"><xm:sqref>A1:A2</xm:sqref></x14:ignoredError></x14:ignoredErrors><y:other xmlns:y="y"/>',
    ),
    extension(
      '<x14:ignoredErrors><x14:ignoredError unlockedFormula="1"><xm:sqref>A1:A3</xm:sqref></x14:ignoredError></x14:ignoredErrors><y:other xmlns:y="y"/>',
    ),
  ],
  // Objects on the sheet.
  [
    insertRows(1),
    '<oleObjects><mc:AlternateContent><mc:Choice><oleObject><objectPr><anchor moveWithCells="1"><from><xdr:row>3</xdr:row></from><to><xdr:row>5</xdr:row></to></anchor></objectPr></oleObject></mc:Choice></mc:AlternateContent></oleObjects>',
    '<oleObjects><mc:AlternateContent><mc:Choice><oleObject><objectPr><anchor moveWithCells="1"><from><xdr:row>4</xdr:row></from><to><xdr:row>6</xdr:row></to></anchor></objectPr></oleObject></mc:Choice></mc:AlternateContent></oleObjects>',
  ],
  [
    insertRows(4),
    '<mc:AlternateContent><mc:Choice><controls><control><controlPr linkedCell="$A$9" listFillRange="Sheet1!$B$1:$B$6"><anchor moveWithCells="1" sizeWithCells="1"><from><xdr:row>3</xdr:row></from><to><xdr:row>5</xdr:row></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>',
    '<mc:AlternateContent><mc:Choice><controls><control><controlPr linkedCell="$A$10" listFillRange="Sheet1!$B$1:$B$7"><anchor moveWithCells="1" sizeWithCells="1"><from><xdr:row>3</xdr:row></from><to><xdr:row>6</xdr:row></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>',
  ],
  [
    insertRows(0),
    "<oleObjects><oleObject><anchor><from><xdr:row>3</xdr:row></from></anchor></oleObject></oleObjects>",
    "<oleObjects><oleObject><anchor><from><xdr:row>3</xdr:row></from></anchor></oleObject></oleObjects>",
  ],
])("%j: %s → %s", (change, before, expected) => {
  expect(after(before, change)).toBe(expected);
});

test("what does not move keeps its characters", () => {
  const element =
    `<sheetPr  codeName='x'/><dimension ref = 'A1:C3'/><mergeCells count='1' ><mergeCell\tref='A1:B1' /></mergeCells>` +
    `<conditionalFormatting sqref='A1:B2' ><cfRule><formula >$A$1&#62;0</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count='1'><dataValidation sqref='A1  B1:B2'><formula1><![CDATA[A1]]></formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref='A1' location='Sheet1!A1'/></hyperlinks><rowBreaks count='1'><brk id='2'/></rowBreaks>`;
  expect(after(element, deleteRows(20))).toBe(element);
});

test("a rule may have more areas than a call takes arguments", () => {
  const areas = (first: number) => Array.from({ length: 130_000 }, (_, at) => `A${first + 2 * at}`).join(" ");
  const rule = (first: number) => rules(`<dataValidation sqref="${areas(first)}"/>`);
  expect(after(rule(1), insertRows(0)) === rule(2)).toBe(true);
});

test("on another sheet only what looks at this one moves", () => {
  const other = (row: number) =>
    worksheet(
      `<sheetViews><sheetView topLeftCell="A9"/></sheetViews><sheetData/><mergeCells><mergeCell ref="A9:B9"/></mergeCells>` +
        `<conditionalFormatting sqref="A9"><cfRule><formula>A9&gt;Sheet1!A${String(row)}</formula></cfRule></conditionalFormatting>` +
        `<conditionalFormatting sqref="A9:A10"><cfRule><formula>A9&gt;Sheet1!$A$${String(row)}</formula></cfRule></conditionalFormatting>` +
        `<conditionalFormatting sqref="rubbish"><cfRule/></conditionalFormatting>` +
        `<hyperlinks><hyperlink ref="A9" location="Sheet1!A${String(row)}"/></hyperlinks>` +
        `<oleObjects><oleObject><anchor moveWithCells="1"><from><xdr:row>8</xdr:row></from></anchor><controlPr linkedCell="Sheet1!A${String(row)}"/></oleObject></oleObjects>`,
    );
  const moved = movedPackage(
    { "xl/worksheets/sheet1.xml": worksheet(), "xl/worksheets/sheet2.xml": other(9) },
    deleteRows(1),
  );
  expect(moved.part("xl/worksheets/sheet2.xml")).toBe(other(8));
});
