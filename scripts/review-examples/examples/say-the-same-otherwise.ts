import type { Example } from "../example.ts";

export const example: Example = {
  title: "Say the same in other words",
  shows: "Amounts, defaults, order and labels of versions: nothing changes for the cluster",
  edit: ({ replace }) => {
    const path = "clusters/prod-eu/apps/boutique/deployment-frontend.yaml";
    replace(path, "cpu: 100m", 'cpu: "0.1"');
    replace(
      path,
      "  labels:\n    app.kubernetes.io/instance: frontend\n    app.kubernetes.io/managed-by",
      "  labels:\n    helm.sh/chart: web-1.2.3\n    app.kubernetes.io/instance: frontend\n    app.kubernetes.io/managed-by",
    );
    replace(path, "    spec:\n      automount", "    spec:\n      dnsPolicy: ClusterFirst\n      automount");
  },
};
