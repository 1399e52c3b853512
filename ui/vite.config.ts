import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the texts live that Java and the browser share. */
export const catalogue = here("../core/src/main/resources/org/kapija/catalogue");

/**
 * Four pages, one folder each, and what they share under `assets/`. Addresses are relative, because the console is served at `/`
 * and the traveller's screen below `/traveller/`. Nothing is inlined: the pages run under `default-src 'self'`.
 */
export default defineConfig({
  root: here("src"),
  base: "./",
  resolve: { alias: { "@catalogue": catalogue } },
  build: {
    outDir: here("target/classes/web"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["console", "traveller", "simulator", "central"].map((page) => here(`src/${page}/index.html`)),
    },
  },
});
