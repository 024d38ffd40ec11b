import type { Example } from "../example.ts";

export const example: Example = {
  title: "Say on the status page that the shop is closed",
  shows: "A file that pods take from a ConfigMap: do they see it?",
  edit: ({ replace }) =>
    replace(
      "environments/prod.ts",
      'message: "The shop is open" }),\n    heartbeat({ images, url: "https://shop.example.com/", everySeconds: 30',
      'message: "The shop is closed" }),\n    heartbeat({ images, url: "https://shop.example.com/", everySeconds: 30',
    ),
};
