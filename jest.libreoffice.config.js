import base from "./jest.config.js";

/** What another program reads and calculates: `npm run test:libreoffice` (needs LibreOffice). */
export default {
  ...base,
  testMatch: ["<rootDir>/tests/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
