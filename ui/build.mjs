// Called by Maven: `node build.mjs build|test`. Each task leaves a stamp of what it was made from in target/, and is skipped
// while that stands. Written so that an old Node gets as far as the sentence below.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [20, 19];
const CATALOGUE = "../core/src/main/resources/org/kapija/catalogue";
const TOOLS = ["package.json", "package-lock.json", ".npmrc", "build.mjs"];
const SOURCES = [...TOOLS, "tsconfig.json", "vite.config.ts", "src", CATALOGUE];
const TESTED = [...SOURCES, "vitest.config.ts", "test", "fixture"];

const TASKS = {
  build: { inputs: TESTED, output: "target/classes/web/console/index.html", run: ["check", "build"] },
  test: { inputs: TESTED, run: ["test"] },
};

process.chdir(dirname(fileURLToPath(import.meta.url)));
requireNode();
const task = process.argv[2];
if (!(task in TASKS)) {
  fail(`build.mjs: "${task}" is not a task, say one of ${Object.keys(TASKS).join(", ")}.`);
}
install();
perform(task, TASKS[task]);

/** Vite needs what Node 20.19 brought; without this check it would stop in the middle with a syntax error of its own. */
function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(
      `The ui module needs Node ${OLDEST_NODE.join(".")} or newer, and ${process.execPath} is ${process.versions.node}. ` +
        "Install Debian 13's nodejs or a newer one, and put it first on the PATH.",
    );
  }
}

/** Puts the packages of the lock file into node_modules/, unless they are those already. */
function install() {
  const wanted = fingerprint(["package.json", "package-lock.json"]);
  const stamp = "node_modules/.kapija-stamp";
  if (read(stamp) === wanted) {
    return;
  }
  npm("ci", "--ignore-scripts", "--prefer-offline", "--no-fund", "--no-audit");
  writeFileSync(stamp, wanted);
}

function perform(name, { inputs, output, run }) {
  const stamp = `target/${name}.stamp`;
  const made = fingerprint(inputs);
  if (read(stamp) === made && (output === undefined || existsSync(output))) {
    return;
  }
  rmSync(stamp, { force: true });
  for (const script of run) {
    npm("run", "--silent", script);
  }
  mkdirSync("target", { recursive: true });
  writeFileSync(stamp, made);
}

/** Returns one hash over the names and bytes of all files at these paths. */
function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path) {
  if (!existsSync(path)) {
    return [];
  }
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function npm(...words) {
  const { status, error } = spawnSync("npm", words, { stdio: "inherit" });
  if (error) {
    fail(`The ui module could not start npm (${error.message}). Install npm and put it on the PATH.`);
  }
  if (status !== 0) {
    fail(`The ui module's "npm ${words.join(" ")}" ended with ${status}; what it said is above.`);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
