/** Everything `npm test` runs needs only Node; tests of browser, LibreOffice and package have their own configurations. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", "/tests/libreoffice/", "/tests/package/"],
  setupFilesAfterEnv: [
    "<rootDir>/tests/support/fast-check-setup.ts",
    "<rootDir>/tests/support/testing-library-setup.cjs",
  ],
  // Properties over random plans take their time on a busy machine.
  testTimeout: 60_000,
  // Jest would leave one core idle.
  maxWorkers: "100%",
  transform: { "\\.[jt]sx?$": "<rootDir>/tests/support/esbuild-transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!big\\.js/)"],
  // The package names a CommonJS file that is not in it.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json"],
};
