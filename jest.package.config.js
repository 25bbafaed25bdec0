import base from "./jest.config.js";

/** What an office gets: `npm run test:package` (needs nginx, a Chromium-family browser and `npm run package`). */
export default {
  ...base,
  testMatch: ["<rootDir>/tests/package/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
