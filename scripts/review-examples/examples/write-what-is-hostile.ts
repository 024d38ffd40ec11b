import type { Example } from "../example.ts";

export const example: Example = {
  title: "Write what would break out of a comment",
  shows: "Nothing of a manifest becomes a link, a mention, an image or a tag",
  edit: ({ write }) =>
    write(
      "clusters/dev/apps/heartbeat/configmap-hostile.yaml",
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: hostile\n  namespace: heartbeat\n  annotations:\n    note: '@example/everybody see #1 and ![x](https://example.com/x.png)'\ndata:\n  text: '<img src=x onerror=alert(1)>'\n  fence: |\n    ```\n    ## not a heading\n    ````\n",
    ),
  before: ({ write }) =>
    write(
      "clusters/dev/apps/heartbeat/configmap-hostile.yaml",
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: hostile\n  namespace: heartbeat\ndata:\n  text: plain\n",
    ),
};
