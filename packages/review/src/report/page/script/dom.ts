/** Builds elements. What anyone wrote only ever becomes a text or the value of an attribute, never markup. */
export const dom = String.raw`
const byId = (id) => document.getElementById(id);

const el = (tag, attributes, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== undefined && child !== false && child !== ""));
  return node;
};

const on = (node, type, listener) => {
  if (node) node.addEventListener(type, listener);
  return node;
};

const thousands = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
const count = (amount, one) => thousands(amount) + " " + one + (amount === 1 ? "" : "s");
`;
