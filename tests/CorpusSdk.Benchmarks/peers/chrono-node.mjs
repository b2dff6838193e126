import * as chrono from "chrono-node";

/** The dates of a text; times of day alone are left out. */
export function read(text, published) {
  const [year, month, day] = published.split("-").map(Number);
  const reference = new Date(year, month - 1, day, 12);
  return chrono
    .parse(text, reference)
    .filter((result) => isDate(result.start))
    .map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      value: valueOf(result.start) + (result.end ? "/" + valueOf(result.end) : ""),
    }));
}

const isDate = (parts) => ["day", "weekday", "month", "year"].some((part) => parts.isCertain(part));

// As precise as the text is: chrono fills in a day for a month alone.
function valueOf(parts) {
  const year = String(parts.get("year")).padStart(4, "0");
  const month = String(parts.get("month")).padStart(2, "0");
  const day = String(parts.get("day")).padStart(2, "0");
  if (parts.isCertain("day") || parts.isCertain("weekday")) return `${year}-${month}-${day}`;
  return parts.isCertain("month") ? `${year}-${month}` : year;
}
