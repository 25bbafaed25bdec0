/** Everything `npm test` runs needs only Node; browser and LibreOffice tests have their own configurations. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", "/tests/libreoffice/"],
  transform: { "\\.[jt]sx?$": "<rootDir>/tests/support/esbuild-transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|big\\.js)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json"],
};
