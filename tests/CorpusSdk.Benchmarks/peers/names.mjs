// node names.mjs FILE: names that compromise finds beside those that CorpusSdk found, against the labels of FILE, which the command `names` of
// src/CorpusSdk.Training wrote. F1 over whole span and type of people, organizations and places; speed in processor time.
import { readFileSync } from "node:fs";
import { read } from "./compromise.mjs";

const documents = readFileSync(process.argv[2], "utf8").trim().split("\n").map(JSON.parse);
const tokens = documents.reduce((sum, { text }) => sum + text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu).length, 0);
const found = (document) => read(document.text).map(({ start, end, value }) => [start, end, value]);

documents.forEach(found);
const start = process.cpuUsage();
const names = documents.map(found);
const { user, system } = process.cpuUsage(start);
report("compromise", documents.map((document, i) => ({ ...document, found: names[i] })));
console.log(`${Math.round(tokens / ((user + system) / 1e6))} tokens a second`);
report("CorpusSdk", documents);

function report(reader, results) {
  let [right, wrong, expected] = [0, 0, 0];
  for (const { gold, found } of results) {
    const wanted = new Set(gold.map(String));
    const all = new Set(found.map(String));
    expected += wanted.size;
    for (const name of all) wanted.has(name) ? right++ : wrong++;
  }

  const f1 = (200 * right) / (right + wrong + expected);
  console.log(`${reader}: F1 ${f1.toFixed(1)} (P ${((100 * right) / (right + wrong)).toFixed(1)} R ${((100 * right) / expected).toFixed(1)})`);
}
