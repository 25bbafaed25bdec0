/* What a test waits for comes late on a busy machine; only tests of views have a document. */
if (typeof document !== "undefined") require("@testing-library/dom").configure({ asyncUtilTimeout: 10_000 });
