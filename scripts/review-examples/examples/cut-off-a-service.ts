import type { Example } from "../example.ts";

export const example: Example = {
  title: "Select pods that are not there",
  shows: "A Service whose selector no pod has any more",
  edit: ({ replace }) =>
    replace(
      "clusters/prod-eu/apps/boutique/service-frontend.yaml",
      "  selector:\n    app.kubernetes.io/instance: frontend\n",
      "  selector:\n    app.kubernetes.io/instance: frontend-new\n",
    ),
};
