import type { ChangedObject, Finding, Review } from "../../finding/review.ts";
import { identity, places, reviewOf } from "./review-of.ts";

const clusters = ["dev", "staging", "prod-eu", "prod-us"];
const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const app = (index: number): string => `service-${String(index).padStart(4, "0")}`;

const bump = (index: number, own: string): Finding => ({
  id: `bump-${index}`,
  rule: "pod-template",
  danger: "RESTART",
  object: identity("apps", "Deployment", `${app(index)}/${app(index)}`),
  verdict: "changed",
  message: `3 pods of ${app(index)} are replaced`,
  fields: [
    {
      path: `spec.template.spec.containers[${app(index)}].image`,
      before: `registry.example.com/${app(index)}:1.4.2${own}`,
      after: `registry.example.com/${app(index)}:1.4.3${own}`,
    },
  ],
  places: places(clusters, { app: app(index), file: `clusters/dev/apps/${app(index)}/deployment.yaml`, line: 21 }),
});

const removed = (index: number): Finding => ({
  id: `removed-${index}`,
  rule: "claim-deleted",
  danger: "DATA-LOSS",
  object: identity("", "PersistentVolumeClaim", `${app(index)}/data-${index}`),
  verdict: "deleted",
  message: `the volume of data-${index} goes with its claim, and ${index} GiB in it`,
  remedy: `Take a snapshot of data-${index} before`,
  fields: [],
  places: places(clusters, {
    app: app(index),
    file: `clusters/dev/apps/${app(index)}/claim.yaml`,
    line: 1,
    source: `apps/${app(index)}/app.ts:4`,
  }),
});

const changeOf = ({ id, object, verdict, danger, fields, places: where }: Finding): ChangedObject => ({
  id,
  object,
  verdict,
  danger,
  fields,
  places: where,
});

const surroundings = (findings: readonly Finding[], apps: number): Partial<Review> => ({
  clusters: clusters.map((cluster) => ({
    cluster,
    environment: cluster.split("-")[0] ?? cluster,
    kubernetes: { before: "1.36", after: "1.36" },
    created: 0,
    changed: findings.length,
    deleted: 0,
  })),
  environments: ["dev", "staging", "prod"],
  matrix: range(apps).map((index) => ({
    app: app(index),
    cells: range(3).map(() => ({ danger: findings[0]?.danger ?? "ROUTINE", created: 0, changed: 1, deleted: 0 })),
  })),
  images: range(apps).map((index) => ({
    image: `registry.example.com/${app(index)}`,
    before: `registry.example.com/${app(index)}:1.4.2`,
    after: `registry.example.com/${app(index)}:1.4.3`,
    move: "patch",
    objects: [identity("apps", "Deployment", `${app(index)}/${app(index)}`)],
    clusters,
  })),
  changes: findings.map(changeOf),
  noise: [{ rule: "version-label", count: findings.length * 4 }],
});

/** Many apps whose images all move alike. */
export const bumpReview = (apps: number): Review => {
  const findings = range(apps).map((index) => bump(index, ""));
  return reviewOf(findings, surroundings(findings, apps));
};

/** Many apps each of which changes and loses something of its own, so that nothing is alike. */
export const hugeReview = (apps: number): Review => {
  const findings = range(apps).flatMap((index) => [removed(index), bump(index, `-${index}`)]);
  return reviewOf(findings, {
    ...surroundings(findings, apps),
    leftBehind: range(apps).map((index) => ({
      object: identity("", "ConfigMap", `${app(index)}/settings`),
      danger: "CONFIG",
      how: `stays, and nobody looks after it: Application dev-${app(index)} is deleted; it has no finalizer`,
      places: places([`dev-${index % 50}`], { app: app(index) }),
    })),
    deletions: range(apps).map((index) => ({
      object: identity("", "PersistentVolumeClaim", `${app(index)}/data-${index}`),
      danger: "DATA-LOSS",
      how: `pruned by Application ${app(index)}`,
      places: places(clusters, { app: app(index) }),
    })),
  });
};
