// The baseline: what nobody who writes these objects to disk can do without. It runs the very functions of the generated apps,
// stripped of their types and joined into one script beforehand, and writes each object as JSON. JavaScript, because
// it must not pay for stripping types.
// Usage: node plain.mjs SCRIPT FOLDER object|app
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [script, out, per] = process.argv.slice(2);
const { loaded } = createRequire(import.meta.url)(script);

for (const [, exports] of loaded) {
  for (const cluster of Object.values(exports)) {
    const { name, environment, kubernetes, cloud, git, platform, apps } = cluster;
    const site = { cluster: name, environment: environment.name, kubernetes, cloud, git };
    const given = { site, gateway: platform.gateway.offers({ site }) };
    mkdirSync(`${out}/${name}/apps`, { recursive: true });
    for (const app of apps) {
      const objects = app.objects(given).filter((output) => output.kind !== undefined);
      if (per === "app") {
        writeFileSync(`${out}/${name}/apps/${app.name}.yaml`, objects.map((object) => JSON.stringify(object)).join("\n"));
        continue;
      }
      const folder = `${out}/${name}/apps/${app.name}`;
      mkdirSync(folder, { recursive: true });
      for (const object of objects) {
        const group = object.kind === "HTTPRoute" ? ".gateway.networking.k8s.io" : "";
        writeFileSync(`${folder}/${object.kind.toLowerCase()}${group}-${object.metadata.name}.yaml`, JSON.stringify(object));
      }
    }
  }
}
