/** The tables below the findings: rows that are not like the filters are hidden, and what a table cannot be filtered by it says. */
export const tables = String.raw`
const tables = Object.entries(data.tables).flatMap(([id, { follows, rows }]) => {
  const section = byId(id);
  if (section === null) return [];
  const shown = [...section.querySelectorAll("tbody > tr")];
  const places = rows.map((row) => row.places.map((place) => data.places[place]));
  const [amount, note, box] = [".amount", ".note", ".scroll"].map((each) => section.querySelector(each));
  return [{ follows, rows, shown, places, amount, all: amount.textContent, note, box }];
});

const chosen = () => [
  ...(state.classes.size > 0 ? ["class"] : []),
  ...selects.filter((name) => state[name] !== ""),
  ...(state.text !== "" ? ["search"] : []),
];

const rowText = (row, places) =>
  row.textContent.toLowerCase() + " " + places.map((place) => place.environment + " " + place.app).join(" ").toLowerCase();

const showTables = () => {
  const names = chosen();
  const words = state.text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  for (const { follows, rows, shown, places, amount, all, note, box } of tables) {
    const by = names.filter((name) => follows.includes(name));
    const fitsPlace = (place) =>
      ["cluster", "environment", "app"].every((name) => !by.includes(name) || place[name] === state[name]);
    const fits = ({ danger, kinds }, index) =>
      (!by.includes("class") || state.classes.has(danger)) &&
      (!by.includes("kind") || kinds.includes(state.kind)) &&
      places[index].some(fitsPlace) &&
      (!by.includes("search") || words.every((word) => rowText(shown[index], places[index]).includes(word)));
    const found = rows.map((row, index) => by.length === 0 || fits(row, index));
    found.forEach((fit, index) => (shown[index].hidden = !fit));
    amount.textContent = by.length === 0 ? all : thousands(found.filter(Boolean).length) + " of " + all;
    const without = names.filter((name) => !follows.includes(name));
    const what = by.length === 0 ? "whole pull request, not filtered by " : "not filtered by ";
    note.textContent = without.length === 0 ? "" : what + without.join(", ");
    box.hidden = found.length > 0 && !found.includes(true);
  }
};
`;
