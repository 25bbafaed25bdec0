import base from "./jest.config.js";

/** The built pane in a real browser: `npm run test:e2e` (needs a Chromium-family browser and `npm run build`). */
export default {
  ...base,
  testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
