import type { TreeRule } from "../rule/tree-rule.ts";
import { text } from "../tree/read.ts";
import { applicationsOf } from "./applications.ts";

export const wholeApplication: TreeRule = {
  name: "whole-application",
  family: "argocd",
  severity: "error",
  holds: "An Application has a source, and one destination, by its address or by its name",
  check: (tree, report) => {
    for (const { placed, destination, sources, spec } of applicationsOf(tree)) {
      const path = ["spec", "destination"];
      const [server, name] = [text(destination.server), text(destination.name)];
      if (server !== undefined && name !== undefined)
        report(
          placed,
          path,
          `has two destinations: server ${server} and name '${name}'`,
          "leave one out: Argo CD takes no Application with both",
        );
      if (server === undefined && name === undefined)
        report(
          placed,
          path,
          "has no destination",
          "name the cluster: `server: https://kubernetes.default.svc` is the one that Argo CD runs in",
        );
      if (sources.length === 0 && spec.sourceHydrator === undefined)
        report(placed, ["spec"], "has no source", "say where its manifests are: `source` or `sources`");
      for (const source of sources)
        if (source.chart !== undefined && text(source.value.path) !== undefined)
          report(placed, source.path, "has a chart and a path", "leave one out: a source is a chart or a folder");
    }
  },
};
