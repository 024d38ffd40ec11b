import { expect, test } from "vitest";
import { dashboardModel, dashboardUid } from "./dashboard-model.ts";

test("a dashboard keeps its address, whatever becomes of its title", () => {
  expect(dashboardUid("shop", "cart")).toBe("shop-cart-5f34a271");
  expect(dashboardModel("shop", { name: "cart", title: "Carts", panels: [] })).toMatchObject({ uid: "shop-cart-5f34a271" });
});

test("no two dashboards share an address, and none is longer than Grafana takes", () => {
  expect(dashboardUid("a-b", "c")).not.toBe(dashboardUid("a", "b-c"));
  const [one, other] = ["x", "y"].map((end) => dashboardUid("shop", "a".repeat(60) + end));
  expect(one).not.toBe(other);
  for (const uid of [one, other]) expect(uid).toMatch(/^[a-z0-9-]{1,40}$/);
});

test("panels stand two in a row, each with a line for each query, against the platform's metrics", () => {
  const query = (expr: string) => ({ expr, legend: "{{pod}}" });
  const panels = ["A", "B", "C"].map((title) => ({ title, unit: "reqps", queries: [query("a"), { expr: "b" }] }));
  const metrics = { type: "prometheus", uid: "metrics" };
  expect(dashboardModel("shop", { name: "cart", title: "Cart", panels })).toMatchObject({
    title: "Cart",
    tags: ["shop"],
    editable: false,
    panels: [
      {
        id: 1,
        gridPos: { x: 0, y: 0, w: 12, h: 8 },
        fieldConfig: { defaults: { unit: "reqps" } },
        targets: [
          { refId: "A", datasource: metrics, expr: "a", legendFormat: "{{pod}}" },
          { refId: "B", datasource: metrics, expr: "b" },
        ],
      },
      { id: 2, gridPos: { x: 12, y: 0 } },
      { id: 3, gridPos: { x: 0, y: 8 } },
    ],
  });
});
