import type { AnyApp, Problem } from "@ashlar/model";
import { argocdNamespace, gitopsSlot, namespacesName, rootName } from "../argocd/names.ts";
import type { EvaluatedApp, EvaluatedCluster } from "../evaluate/evaluated.ts";

type Found = Pick<Problem, "message" | "remedy">;

/** A DNS label (RFC 1123): these names become folders, namespaces, labels, and parts of the names of Applications. */
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const noLabel = (name: unknown, what: string): readonly Found[] =>
  typeof name === "string" && label.test(name)
    ? []
    : [{ message: `'${name}' cannot name ${what}`, remedy: "use lower-case letters, digits and '-', at most 63" }];

/** Names that the renderer gives to Applications of its own. */
const reserved = ({ name }: AnyApp): readonly Found[] => [
  ...(name === namespacesName || name === rootName
    ? [{ message: `'${name}' is the name of an Application that every cluster has`, remedy: "choose another name" }]
    : []),
];

// Its manifests name it, and what the renderer computes lies there.
const elsewhere = ({ app, slots }: EvaluatedApp): readonly Found[] =>
  slots.includes(gitopsSlot) && app.namespace !== argocdNamespace
    ? [
        {
          message: `lives in namespace '${app.namespace}', and Applications are put into '${argocdNamespace}'`,
          remedy: `let it live in '${argocdNamespace}'`,
        },
      ]
    : [];

const ofApp = (evaluated: EvaluatedApp): readonly Found[] => {
  const { name, namespace, alsoIn = [], team } = evaluated.app;
  return [
    ...noLabel(name, "an app"),
    ...[namespace, ...alsoIn].flatMap((each) => noLabel(each, "a namespace")),
    ...noLabel(team, "a team"),
    ...reserved(evaluated.app),
    ...elsewhere(evaluated),
  ];
};

/** Names can be what they are used for, and none is one that the renderer itself gives. */
export const goodNames = ({ cluster, module, apps }: EvaluatedCluster): readonly Problem[] => {
  const about = { rule: "good-name", cluster: cluster.name, file: module };
  return [
    ...noLabel(cluster.name, "a cluster").map((found) => ({ ...about, ...found })),
    ...apps.flatMap((each) => ofApp(each).map((found) => ({ ...about, app: each.app.name, ...found }))),
  ];
};
