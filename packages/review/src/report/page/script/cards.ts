/** A finding as a card: who it is about and why on its face, all the rest once it is opened. */
export const cards = String.raw`
const diffOf = (lines) => {
  const pre = el("pre", { class: "diff", tabindex: 0, "aria-label": "Difference" });
  for (const line of lines) {
    const kind = line.startsWith("@@") ? "path" : line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "same";
    pre.append(el("span", { class: kind }, line.startsWith("@@") ? line.slice(3, -3) : line));
  }
  return pre;
};

const spotOf = (at, url) => (url ? el("a", { href: url, rel: "noreferrer" }, at) : el("code", {}, at));

const placeOf = (place) =>
  el("li", {},
    el("b", {}, place.cluster),
    el("div", {},
    place.at !== undefined && el("span", { class: "at" }, spotOf(place.at, place.url)),
    place.source !== undefined && el("span", { class: "at quiet" }, "from ", el("code", {}, place.source)),
    place.changed !== undefined && el("span", { class: "at quiet" }, place.changed.words + " ", spotOf(place.changed.at, place.changed.url)),
    place.waitsFor !== undefined && el("span", { class: "at quiet" }, "waits for promotion of ", el("code", {}, place.waitsFor))));

const PLACES = 8;

const placesOf = (places) => {
  const list = el("ul", { class: "places" }, ...places.slice(0, PLACES).map(placeOf));
  if (places.length <= PLACES) return list;
  const more = el("button", { type: "button", class: "more" }, count(places.length - PLACES, "more place"));
  on(more, "click", () => {
    list.append(...places.slice(PLACES).map(placeOf));
    more.remove();
  });
  return el("div", {}, list, more);
};

const copied = async (button, text, node) => {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(node);
    button.textContent = "Selected";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
};

const trailerOf = (trailer) => {
  const code = el("code", {}, trailer);
  const button = on(el("button", { type: "button", class: "copy" }, "Copy"), "click", () => copied(button, trailer, code));
  return el("div", { class: "trailer" }, code, button);
};

/** A sentence, whose commands stand between backticks. */
const said = (text) => text.split(/(\x60[^\x60]+\x60)/).map((part) => (/^\x60[^\x60]+\x60$/.test(part) ? el("code", {}, part.slice(1, -1)) : part));

const row = (title, ...children) => el("div", { class: "row" }, el("h4", {}, title), el("div", {}, ...children));

const clustersOf = (findings) => [...new Set(findings.flatMap((finding) => finding.places.map((place) => place.cluster)))];

const alikeOf = (others) => {
  const list = el("ul", { class: "alike" });
  const more = el("button", { type: "button", class: "more" });
  const show = () => {
    const next = others.slice(list.childElementCount, list.childElementCount + 60);
    list.append(...next.map((each) => el("li", {}, el("a", { href: addressOf(each.id) }, each.object))));
    more.textContent = "Show " + count(others.length - list.childElementCount, "more object");
    more.hidden = list.childElementCount >= others.length;
  };
  on(more, "click", show);
  show();
  return el("div", {}, list, more);
};

const bodyOf = (finding, others) =>
  el("div", { class: "body", id: "body-" + finding.id },
    finding.diff.length > 0 && diffOf(finding.diff),
    finding.remedy !== undefined && row("Instead", ...said(finding.remedy)),
    row("Where", placesOf(finding.places)),
    finding.approvers !== undefined && finding.approvers.length > 0 && row("Must approve", finding.approvers.join(", ")),
    finding.trailer !== undefined && finding.trailer !== "" && row("To acknowledge, in a commit's trailer", trailerOf(finding.trailer)),
    finding.trailer === "" && row("Acknowledged", "Only the approval is missing"),
    finding.acknowledgedBy !== undefined && row("Acknowledged by", finding.acknowledgedBy),
    others.length > 0 && row("The same in", alikeOf(others)),
    el("p", { class: "self" }, el("a", { href: "#finding-" + encodeURIComponent(finding.id) }, "Link to this finding")));

const cardOf = (findings, open) => {
  const [finding, ...others] = findings;
  const clusters = clustersOf(findings);
  const head = el("button", { type: "button", class: "head", "aria-expanded": "false" },
    el("span", { class: "badge" }, finding.danger),
    el("span", { class: "object" }, finding.object),
    others.length > 0 && el("span", { class: "many" }, "and " + thousands(others.length) + " alike"),
    el("span", { class: "rule" }, finding.rule),
    finding.acknowledgedBy !== undefined && el("span", { class: "mark" }, "acknowledged"),
    finding.trailer !== undefined && el("span", { class: "mark blocks" }, "blocks"),
    el("span", { class: "where" }, clusters.slice(0, 4).join(", ") + (clusters.length > 4 ? " and " + (clusters.length - 4) + " more" : "")));
  const card = el("article", { class: "card danger-" + finding.danger, id: "finding-" + finding.id }, el("h3", {}, head),
    el("p", { class: "message" }, ...said(finding.message), finding.brief !== undefined && el("code", { class: "brief" }, finding.brief)));
  const toggle = (wanted) => {
    if (wanted && card.querySelector(".body") === null) card.append(bodyOf(finding, others));
    const body = card.querySelector(".body");
    if (body !== null) body.hidden = !wanted;
    head.setAttribute("aria-expanded", String(wanted));
  };
  on(head, "click", () => toggle(head.getAttribute("aria-expanded") !== "true"));
  on(card, "toggle-card", (event) => toggle(event.detail));
  if (open) toggle(true);
  return card;
};
`;
