/** What changes in every object, by app; an app's objects are made once it is opened. */
export const diffs = `
const OBJECTS = 50;

const changeOf = (change) =>
  el("section", { class: "change danger-" + change.danger },
    el("h4", {}, el("span", { class: "badge" }, change.danger), el("span", { class: "object" }, change.object), el("span", { class: "quiet" }, change.fate)),
    el("p", { class: "quiet" }, clustersOf([change]).join(", ")),
    change.diff.length > 0 && diffOf(change.diff));

const fillApp = (box, changes) => {
  const more = el("button", { type: "button", class: "more" });
  let told = 0;
  const show = () => {
    more.before(...changes.slice(told, told + OBJECTS).map(changeOf));
    told = Math.min(changes.length, told + OBJECTS);
    more.textContent = "Show " + count(changes.length - told, "more object");
    more.hidden = told >= changes.length;
  };
  box.append(more);
  on(more, "click", show);
  show();
};

const appBox = (app, changes) => {
  const box = el("details", { class: "app danger-" + changes[0].danger },
    el("summary", {}, el("span", { class: "object" }, app), el("span", { class: "badge" }, changes[0].danger),
      el("span", { class: "quiet" }, count(changes.length, "object"))));
  on(box, "toggle", () => box.childElementCount === 1 && box.open && fillApp(box, changes));
  return box;
};

const showDiffs = () => {
  const apps = new Map();
  for (const change of data.changes.filter(matches)) {
    const app = change.places.length > 0 ? change.places[0].app : "";
    if (!apps.has(app)) apps.set(app, []);
    apps.get(app).push(change);
  }
  const boxes = [...apps].map(([app, changes]) => [app, changes]);
  const shown = byId("apps");
  const more = byId("more-apps");
  let told = 0;
  const show = () => {
    shown.append(...boxes.slice(told, told + 100).map(([app, changes]) => appBox(app, changes)));
    told = Math.min(boxes.length, told + 100);
    more.textContent = "Show " + count(boxes.length - told, "more app");
    more.hidden = told >= boxes.length;
  };
  shown.replaceChildren();
  more.onclick = show;
  show();
  byId("no-diffs").hidden = boxes.length > 0;
};
`;
