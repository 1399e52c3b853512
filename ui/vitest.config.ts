import { defineConfig, mergeConfig } from "vitest/config";
import pages from "./vite.config";

export default mergeConfig(
  pages,
  defineConfig({
    root: import.meta.dirname,
    test: { environment: "happy-dom", include: ["test/unit/**/*.test.ts"] },
  }),
);
