import { type AnyApp, type AnyBrick, type Asked, healthAsk, type Output, type Problem } from "@ashlar/model";
import { gitopsSlot } from "../argocd/names.ts";
import type { LoadedCluster } from "../load/load-environments.ts";
import type { EvaluatedCluster, PlacedBrick } from "./evaluated.ts";
import { placeBricks } from "./place-bricks.ts";
import { platformOf } from "./platform-of.ts";
import { settleAsks } from "./settle-asks.ts";
import { sortOutputs } from "./sort-outputs.ts";

/** A problem that still holds what was thrown: whoever can read files maps it to the author's line. */
export interface ThrownProblem extends Problem {
  readonly thrown?: unknown;
}

/** Argo CD learns of kinds from whoever brings them. One that answers no asks, or is not there, learns nothing. */
const healthAsks = (apps: readonly AnyApp[], gitops: AnyBrick | undefined): readonly Asked[] =>
  apps.flatMap(({ name, namespace, team, health = [] }) =>
    gitops?.answer === undefined || health.length === 0
      ? []
      : [{ ...healthAsk(gitops.name, health), from: { app: name, namespace, team } }],
  );

/**
 * What the apps and bricks of a cluster come to: objects, asks and their answers, all problems. Pure; no author needs
 * to know an order, since offers are made when used and asks are answered when all are known.
 */
export const evaluateCluster = (loaded: LoadedCluster): EvaluatedCluster => {
  const { cluster, module, moduleOf } = loaded;
  const placed = placeBricks(cluster.platform);
  const platform = platformOf(cluster);

  const guarded = (app: AnyApp, outputs: () => readonly Output[]): readonly (Output | ThrownProblem)[] => {
    try {
      const list = outputs();
      if (Array.isArray(list)) return list;
      throw new TypeError("returned no list of outputs; it may be `async`, or lack a `return`");
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      return [{ rule: "throws", message, remedy: "mend the module; `pnpm types` often says what is wrong", file: moduleOf(app), thrown }];
    }
  };

  const placeOf = new Map<AnyApp, PlacedBrick>(placed.map((each) => [each.brick, each]));
  const apps = [...placed.map(({ brick }) => brick), ...cluster.apps.filter((app) => app !== undefined)];
  const own = apps.map((app) => ({
    app,
    outputs: sortOutputs(
      guarded(app, () => app.objects(platform as never)),
      app,
      cluster.name,
    ),
  }));

  const bricks = new Map<string, AnyBrick>(placed.map(({ brick }) => [brick.name, brick]));
  const answer = (brick: AnyBrick, asks: Parameters<NonNullable<AnyBrick["answer"]>>[0]) =>
    guarded(brick, () => brick.answer?.(asks, platform as never) ?? []);
  const settled = settleAsks(
    [...own.flatMap(({ outputs }) => outputs.asks), ...healthAsks(apps, cluster.platform[gitopsSlot])],
    bricks,
    answer,
    cluster.name,
  );

  const answers = new Map<AnyApp, ReturnType<typeof sortOutputs>>(settled.answers);
  return {
    ...loaded,
    apps: own.map(({ app, outputs }) => ({
      app,
      slots: placeOf.get(app)?.slots ?? [],
      leaves: placeOf.get(app)?.leaves ?? false,
      module: moduleOf(app),
      objects: [...outputs.objects, ...(answers.get(app)?.objects ?? [])],
      sources: [...outputs.sources, ...(answers.get(app)?.sources ?? [])],
    })),
    namespaceAsks: settled.namespaceAsks,
    applicationAsks: settled.applicationAsks,
    problems: [
      ...own.flatMap(({ outputs }) => outputs.problems),
      ...[...answers.values()].flatMap((outputs) => outputs.problems),
      ...settled.problems,
    ].map((problem) => ({ ...problem, file: problem.file ?? module })),
  };
};
