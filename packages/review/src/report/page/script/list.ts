/** The list of findings: however many there are, only some are there until somebody asks for more, so that the parts below stay in reach. */
export const list = `
const CHUNK = 40;
const shownList = byId("list");
let entries = [];
let from = 0;
let to = 0;
let expanded = false;

/** Findings that say the same of different objects are one entry, unless somebody has to acknowledge each. */
const entriesOf = (findings, wanted) => {
  const groups = new Map();
  const result = [];
  for (const finding of findings) {
    const alone = finding.trailer !== undefined || finding.acknowledgedBy !== undefined;
    const group = alone ? undefined : groups.get(finding.group);
    if (group === undefined) {
      const entry = [finding];
      if (!alone) groups.set(finding.group, entry);
      result.push(entry);
    } else if (finding.id === wanted) group.unshift(finding);
    else group.push(finding);
  }
  return result;
};

const opens = (entry) => expanded || entry[0].trailer !== undefined;

const append = () => {
  const next = entries.slice(to, to + CHUNK);
  shownList.append(...next.map((entry) => cardOf(entry, opens(entry))));
  to += next.length;
  byId("after").hidden = to >= entries.length;
  byId("after").textContent = "Show more findings (" + thousands(entries.length - to) + ")";
};

const prepend = () => {
  const begin = Math.max(0, from - CHUNK);
  shownList.prepend(...entries.slice(begin, from).map((entry) => cardOf(entry, opens(entry))));
  from = begin;
  showBefore();
};

const showBefore = () => {
  byId("before").hidden = from === 0;
  byId("before").textContent = "Show findings before these (" + thousands(from) + ")";
};

const showList = (wanted) => {
  const found = data.findings.filter(matches);
  entries = entriesOf(found, wanted);
  const at = Math.max(0, entries.findIndex((entry) => entry[0].id === wanted));
  from = to = at < CHUNK ? 0 : at - 3;
  shownList.replaceChildren();
  append();
  showBefore();
  byId("status").textContent = isFiltered()
    ? "Showing " + thousands(found.length) + " of " + count(data.findings.length, "finding")
    : count(data.findings.length, "finding") + ", worst first";
  byId("nothing").hidden = found.length > 0;
};

const goTo = (id) => {
  const card = byId("finding-" + id);
  if (card === null) return;
  card.dispatchEvent(new CustomEvent("toggle-card", { detail: true }));
  for (const other of document.querySelectorAll(".card.chosen")) other.classList.remove("chosen");
  card.classList.add("chosen");
  card.querySelector(".head").focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
};

const expandAll = () => {
  expanded = !expanded;
  for (const card of shownList.children) card.dispatchEvent(new CustomEvent("toggle-card", { detail: expanded }));
  byId("expand").setAttribute("aria-pressed", String(expanded));
};

on(byId("before"), "click", prepend);
on(byId("after"), "click", append);
`;
