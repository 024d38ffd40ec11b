/** What is shown: by class, cluster, environment, app, kind and text. It lives in the address, so that it can be passed on. */
export const filters = String.raw`
const data = JSON.parse(byId("data").textContent);
for (const item of [...data.findings, ...data.changes]) item.places = item.places.map((place) => data.places[place]);
const selects = ["cluster", "environment", "app", "kind"];
const state = { text: "", classes: new Set(), cluster: "", environment: "", app: "", kind: "" };

const textOf = (item) => {
  if (item.text === undefined) {
    const places = item.places.map((place) => [place.cluster, place.environment, place.app, place.at, place.source, place.changed?.at].join(" "));
    item.text = [item.danger, item.rule, item.object, item.message, item.remedy, item.diff.join(" "), ...places].join(" ").toLowerCase();
  }
  return item.text;
};

const inPlace = (place) =>
  (state.cluster === "" || place.cluster === state.cluster) &&
  (state.environment === "" || place.environment === state.environment) &&
  (state.app === "" || place.app === state.app);

const matches = (item) =>
  (state.classes.size === 0 || state.classes.has(item.danger)) &&
  (state.kind === "" || item.kind === state.kind) &&
  item.places.some(inPlace) &&
  state.text.toLowerCase().split(/\s+/).every((word) => word === "" || textOf(item).includes(word));

const isFiltered = () => state.text !== "" || state.classes.size > 0 || selects.some((name) => state[name] !== "");

const clearFilters = () => {
  state.text = "";
  state.classes.clear();
  for (const name of selects) state[name] = "";
};

const addressOf = (id) => {
  const parts = id ? ["finding-" + encodeURIComponent(id)] : [];
  if (state.text !== "") parts.push("q=" + encodeURIComponent(state.text));
  if (state.classes.size > 0) parts.push("class=" + [...state.classes].join(","));
  for (const name of selects) if (state[name] !== "") parts.push(name + "=" + encodeURIComponent(state[name]));
  return "#" + parts.join("&");
};

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Takes the filters from the address; returns the finding that it names. An address of a section says nothing of filters. */
const readAddress = () => {
  const parts = location.hash.slice(1).split("&").filter((part) => part !== "");
  const finding = parts.find((part) => part.startsWith("finding-"));
  if (parts.length > 0 && finding === undefined && !parts.some((part) => part.includes("="))) return undefined;
  clearFilters();
  for (const part of parts) {
    const at = part.indexOf("=");
    const [name, value] = [part.slice(0, at), decoded(part.slice(at + 1))];
    if (at < 0) continue;
    if (name === "q") state.text = value;
    else if (name === "class") value.split(",").filter((each) => byId("class-" + each)).forEach((each) => state.classes.add(each));
    else if (selects.includes(name)) state[name] = value;
  }
  return finding === undefined ? undefined : decoded(finding.slice("finding-".length));
};

const writeAddress = (id) => history.replaceState(null, "", addressOf(id));

/** Shows in the form what the filters are. */
const showFilters = () => {
  if (byId("search") !== document.activeElement) byId("search").value = state.text;
  for (const name of selects) byId("filter-" + name).value = state[name];
  for (const chip of document.querySelectorAll("[data-class]"))
    chip.setAttribute("aria-pressed", String(state.classes.has(chip.dataset.class)));
  byId("clear").hidden = !isFiltered();
};
`;
