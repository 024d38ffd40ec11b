import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let Filebeat read all objects of its cluster",
  shows: "Rights that come are named one by one",
  edit: ({ replace }) => {
    const path = "clusters/prod-eu/apps/logstash/clusterrole-filebeat-pods.yaml";
    replace(path, "  resources:\n", "  resources:\n  - secrets\n");
    replace(path, "  verbs:\n", "  verbs:\n  - '*'\n");
  },
};
