import { webService } from "@ashlar/components";
import type { App, Gateway } from "@ashlar/model";

export interface StatusValues<Via extends string> {
  /** The name under which it is reached: `status.example.com`. */
  readonly host: string;
  readonly images: Readonly<Record<"nginx", string>>;
  /** The slot of the gateway that leads to it: one that still answers while the shop's own does not. */
  readonly via: Via;
  /** What the page says; a change restarts its pods one after the other. */
  readonly message: string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const page = (message: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Status of the shop</title>
<main><h1>Status of the shop</h1><p>${escaped(message)}</p></main>
</html>
`;

const port = 8080;
const wellAt = "/";

/** A page that says how the shop is, outside of its mesh and behind a gateway of its own. */
export const status = <const Via extends string>({ host, images, via, message }: StatusValues<Via>): App<Record<Via, Gateway>> => ({
  name: "status",
  namespace: "status",
  team: "reliability",
  objects: (platform) => [
    ...webService({
      name: "status",
      image: images.nginx,
      replicas: 2,
      port,
      files: { "/usr/share/nginx/html/index.html": page(message) },
      scratch: ["/tmp"],
      security: { user: 101 },
      cpu: "10m",
      memory: "32Mi",
      probes: { readiness: wellAt },
      admits: [{ from: platform[via].clients }],
    }),
    ...platform[via].route({ name: "status", host, service: "status", port, healthPath: wellAt }),
  ],
});
