import type { Example } from "../example.ts";

export const example: Example = {
  title: "Remove the shop from dev",
  shows: "An Application that goes with all that it runs is one finding, and every object that goes is listed",
  edit: ({ read, write }) => {
    const dev = read("environments/dev.ts");
    const from = dev.indexOf("    boutique({");
    const to = dev.indexOf("    }),\n", from) + "    }),\n".length;
    write("environments/dev.ts", (dev.slice(0, from) + dev.slice(to)).replace(/import \{ boutique \}.*\n/, ""));
  },
  flags: ["--remove", "dev/boutique"],
};
