/** Keys, theme, and what happens when filters or the address change. */
export const start = `
const show = (wanted) => {
  showFilters();
  showList(wanted);
  showDiffs();
  showTables();
};

const changed = () => {
  writeAddress();
  show();
};

let waiting;
on(byId("search"), "input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state.text = event.target.value.trim();
    changed();
  }, 120);
});
for (const name of selects)
  on(byId("filter-" + name), "change", (event) => {
    state[name] = event.target.value;
    changed();
  });
const findAll = () => {
  clearTimeout(waiting);
  clearFilters();
  byId("search").value = "";
  changed();
};
on(byId("clear"), "click", findAll);
on(byId("nothing-clear"), "click", findAll);
on(byId("expand"), "click", expandAll);

on(document, "click", (event) => {
  const chip = event.target.closest("[data-class]");
  const cell = event.target.closest(".matrix .cell");
  if (chip !== null) {
    if (!state.classes.delete(chip.dataset.class)) state.classes.add(chip.dataset.class);
    changed();
  }
  if (cell !== null) {
    clearFilters();
    const row = cell.closest("tr");
    state.app = row.cells[0].textContent;
    state.environment = row.closest("table").tHead.rows[0].cells[cell.closest("td").cellIndex].textContent;
    changed();
    byId("findings").scrollIntoView();
  }
});

const themes = { dark: "light", light: "dark" };
const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  byId("theme").setAttribute("aria-label", "Use the " + themes[theme] + " theme");
};
on(byId("theme"), "click", () => {
  setTheme(themes[document.documentElement.dataset.theme]);
  try {
    localStorage.setItem("ashlar-theme", document.documentElement.dataset.theme);
  } catch {}
});
const remembered = () => {
  try {
    return localStorage.getItem("ashlar-theme");
  } catch {
    return null;
  }
};

/** The card before or after the one that has the focus. */
const move = (by) => {
  const heads = [...shownList.querySelectorAll(".head")];
  const card = document.activeElement && document.activeElement.closest(".card");
  const at = card === null ? -1 : heads.findIndex((head) => card.contains(head));
  if (by > 0 && at === heads.length - 1) append();
  if (by < 0 && at === 0 && from > 0) {
    prepend();
    return move(by);
  }
  const next = [...shownList.querySelectorAll(".head")][Math.max(0, at + by)];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.closest(".card").scrollIntoView({ block: "nearest" });
};

const help = byId("help");
const keys = {
  j: () => move(1),
  k: () => move(-1),
  e: expandAll,
  t: () => byId("theme").click(),
  "/": () => {
    byId("filters").open = true;
    byId("search").focus();
  },
  "?": () => help.showModal(),
};
on(byId("keys"), "click", keys["?"]);
on(document, "keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  const writes = event.target.closest("input, select, textarea") !== null;
  if (event.key === "Escape" && writes) return event.target.blur();
  const arrow = { ArrowDown: "j", ArrowUp: "k" }[event.key];
  const inCard = event.target.closest(".head") !== null || event.target === document.body;
  const key = writes ? undefined : keys[arrow !== undefined && inCard ? arrow : event.key];
  if (key === undefined) return;
  event.preventDefault();
  key();
});

const follow = () => {
  const id = readAddress();
  show(id);
  if (id !== undefined) goTo(id);
};
on(window, "hashchange", follow);

setTheme(themes[remembered()] ? remembered() : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
document.documentElement.classList.add("script");
byId("filters").open = matchMedia("(min-width: 60rem)").matches;
follow();
`;
