import { groupOf, type KindSchema } from "@ashlar/model";
import type { FindInObject } from "./found.ts";
import type { CustomKinds } from "./schema/custom-kinds.ts";
import { judgeCustom } from "./schema/judge-custom.ts";
import { pointerOf } from "./schema/pointer.ts";
import { notServed, schemaRules } from "./schema/schema-rules.ts";
import { adviceAgainst, customVersion } from "./versions/custom-version.ts";
import type { Plan } from "./walk/plan.ts";
import type { Plans } from "./walk/plans.ts";
import { type Sighting, walk } from "./walk/walk.ts";

/** The versions of a custom kind that its definition serves: those that it does not advise against, if there are any. */
const servedVersions = (group: string, kind: string, kinds: CustomKinds): readonly string[] => {
  const served = [...kinds].filter(([key, version]) => {
    const [apiVersion = "", name] = key.split(" ");
    return name === kind && groupOf(apiVersion) === group && version.served !== false;
  });
  const good = served.filter(([, { deprecated }]) => deprecated === undefined);
  return (good.length > 0 ? good : served).map(([key]) => key.slice(0, key.indexOf(" ")));
};

/** Also says that a version is deprecated, where it is. */
const withAdvice = (advice: string | undefined, others: readonly string[], find: FindInObject): FindInObject => {
  if (advice === undefined) return find;
  const remedy = `use ${others.join(" or ")}`;
  return (placed, found) => {
    const told = { rule: customVersion, placed, pointer: "/apiVersion", message: advice };
    found.push(others.length === 0 ? told : { ...told, remedy });
    find(placed, found);
  };
};

const inUnserved = (apiVersion: string, kind: string, served: readonly string[]): FindInObject => {
  const message = `the definition of ${kind} does not serve ${apiVersion}`;
  const remedy = served.length === 0 ? "install a definition that serves it" : `use ${served.join(" or ")}`;
  return (placed, found) => {
    found.push({ rule: notServed, placed, pointer: "/apiVersion", message, remedy });
  };
};

const inCustom =
  (schema: KindSchema, version: string, plan: Plan): FindInObject =>
  (placed, found) => {
    const { object } = placed;
    const faults = judgeCustom(object, schema, version);
    for (const each of faults) found.push({ ...each, placed });
    if (faults.some(({ rule }) => rule === schemaRules.wrongType || rule === schemaRules.missingField)) return;
    const sightings: Sighting[] = [];
    walk(object, plan, { kubernetes: version, object, custom: true }, sightings);
    for (const { path, seenAt: _, ...each } of sightings) found.push({ ...each, placed, pointer: pointerOf(path) });
  };

/** How objects of a custom kind are looked at; undefined where nothing is known of the kind. */
export const customFinder = (
  apiVersion: string,
  kind: string,
  version: string,
  kinds: CustomKinds,
  plans: Plans,
): FindInObject | undefined => {
  const custom = kinds.get(`${apiVersion} ${kind}`);
  const served = servedVersions(groupOf(apiVersion), kind, kinds);
  if (custom !== undefined && custom.served !== false) {
    const others = served.filter((each) => each !== apiVersion);
    return withAdvice(adviceAgainst(apiVersion, kind, custom), others, inCustom(custom.schema, version, plans.custom()));
  }
  return custom !== undefined || served.length > 0 ? inUnserved(apiVersion, kind, served) : undefined;
};
