import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "node_modules/", "coverage/", "assets/", "release/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `x!` hides the miss it asserts away; say what happens instead.
      "@typescript-eslint/no-non-null-assertion": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // Text never becomes a program (no-implied-eval, from the set above, has timers and the Function constructor). Tests load
    // Microsoft's client, which is a script.
    files: ["src/**"],
    rules: { "no-eval": "error" },
  },
  // A command line talks on the console; so do scripts and benches.
  { files: ["src/apps/cli/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
);
