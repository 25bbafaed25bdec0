/** Style of the HTML report: readable on a screen, A4 on paper, nothing from outside. */
export const HTML_STYLE = `
body { font: 11pt/1.45 "Times New Roman", serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1b1b1b; }
h1 { font-size: 16pt; text-align: center; }
h2 { font-size: 13pt; margin-top: 2rem; overflow-wrap: anywhere; }
h3 { font-size: 12pt; margin: 1.2rem 0 .4rem; }
.verdict { font-weight: bold; border-left: .3rem solid; padding: .3rem .8rem; }
.verdict small { font-weight: normal; }
.verdict.error { border-color: #b10e1c; } .verdict.warning { border-color: #c79a00; } .verdict.good { border-color: #107c10; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: .2rem 0; }
th, td { border: 1px solid #8a8a8a; padding: .2rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.findings { table-layout: fixed; } .findings th:first-child { width: 11%; } .findings th:nth-child(2) { width: 27%; }
.plain { white-space: nowrap; overflow-wrap: normal; }
.blank { font-style: italic; color: #5a5a5a; }
th { overflow-wrap: normal; }
h3, caption, thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;
