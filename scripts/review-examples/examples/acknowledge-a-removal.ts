import type { Example } from "../example.ts";

export const example: Example = {
  title: "Remove heartbeat from dev, and mean it",
  shows: "What was acknowledged no longer blocks, and is told all the same",
  edit: ({ replace }) => {
    replace("environments/dev.ts", '    heartbeat({ images, url: "https://shop.dev.example.com/" }),\n', "");
    replace("environments/dev.ts", 'import { heartbeat } from "../apps/heartbeat/app.ts";\n', "");
  },
  flags: ["--remove", "dev/heartbeat"],
  acknowledged: true,
};
