import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let everybody reach the carts",
  shows: "Who can reach a store now, and could not before",
  edit: ({ remove }) => remove("clusters/dev/apps/boutique/networkpolicy-redis-cart.yaml"),
};
