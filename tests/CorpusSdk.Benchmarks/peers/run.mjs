// node run.mjs PEER: reads texts and articles as JSON on standard input, writes what PEER.mjs finds in the texts and its time for the articles.
import { readFileSync } from "node:fs";

const WARM_UP = 2;
const SAMPLES = 9;

const name = process.argv[2];
const { read } = await import(`./${name}.mjs`);
const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8"));
const { texts, articles } = JSON.parse(readFileSync(0, "utf8"));

const found = texts.map(({ text, published }) => read(text, published));
const readAll = () => articles.forEach((article) => read(article, "2020-01-31"));
for (const start = seconds(); seconds() - start < WARM_UP; ) readAll();
let best = Infinity;
for (let sample = 0; sample < SAMPLES; sample++) {
  const start = seconds();
  readAll();
  best = Math.min(best, seconds() - start);
}

process.stdout.write(JSON.stringify({ version, found, seconds: best }));

// Processor time: others may use the machine.
function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
