import type { Example } from "../example.ts";

export const example: Example = {
  title: "Change a Secret that should not be in git",
  shows: "One sees which keys change, and nothing of their values",
  edit: ({ replace }) => replace("clusters/dev/apps/heartbeat/secret-token.yaml", "token: old", "token: new"),
  before: ({ write }) =>
    write(
      "clusters/dev/apps/heartbeat/secret-token.yaml",
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\n  namespace: heartbeat\nstringData:\n  token: old\n  user: somebody\n",
    ),
};
