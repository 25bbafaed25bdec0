import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const [out, ...files] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const p = await b.newPage({ viewport: { width: 332 * files.length, height: 610 } });
await p.setContent(`<body style="margin:0;background:#888;display:flex;gap:10px;align-items:flex-start">${files.map(f => `<img src="data:image/png;base64,${readFileSync("/tmp/shots-views/"+f+".png").toString("base64")}">`).join("")}</body>`);
await p.screenshot({ path: out });
await b.close();
