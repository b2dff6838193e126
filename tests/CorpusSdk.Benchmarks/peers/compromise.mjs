import nlp from "compromise";

const KINDS = [
  ["people", "PER"],
  ["places", "LOC"],
  ["organizations", "ORG"],
];

/** People, places and organizations of a text. */
export function read(text) {
  const document = nlp(text);
  return KINDS.flatMap(([kind, value]) =>
    document[kind]()
      .json({ offset: true })
      .map(({ text: name, offset: { start } }) => trim(text, start, start + name.length, value)),
  );
}

// compromise counts the marks and possessive endings around a name to it; the labels do not.
function trim(text, start, end, value) {
  const span = text.slice(start, end);
  const head = span.match(/^[^\p{L}\p{N}]*/u)[0].length;
  const tail = span.match(/(['’]s)?[^\p{L}\p{N}]*$/u)[0].length;
  return { start: start + head, end: end - tail, value };
}
