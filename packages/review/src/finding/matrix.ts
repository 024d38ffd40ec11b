import { type Danger, rankOf } from "../danger/danger.ts";
import type { ChangedObject, MatrixCell, MatrixRow } from "./review.ts";

interface Counting {
  danger: Danger;
  created: number;
  changed: number;
  deleted: number;
}

/** Under this name stands what belongs to no app: what Argo CD is told, the cluster's namespaces. */
export const noApp = "(cluster)";

/** What changes in each app, by environment: worst class and counts. */
export const matrixOf = (changes: readonly ChangedObject[], environments: readonly string[]): readonly MatrixRow[] => {
  const rows = new Map<string, Map<string, Counting>>();
  for (const { verdict, danger, places } of changes)
    for (const { app = noApp, environment } of places) {
      const row = rows.get(app) ?? new Map<string, Counting>();
      rows.set(app, row);
      const cell = row.get(environment) ?? { danger, created: 0, changed: 0, deleted: 0 };
      row.set(environment, cell);
      cell[verdict]++;
      if (rankOf(danger) < rankOf(cell.danger)) cell.danger = danger;
    }
  return [...rows]
    .map(([app, cells]) => ({ app, cells: environments.map((environment): MatrixCell | undefined => cells.get(environment)) }))
    .sort((a, b) => (a.app < b.app ? -1 : 1));
};
