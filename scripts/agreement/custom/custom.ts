// Holds our verdict on custom resources against that of real API servers. Run: pnpm agreement:custom --help
import { parseArgs } from "node:util";
import type { CustomKind, KubeObject } from "@ashlar/model";
import { customFaults } from "@ashlar/schemas";
import type { ApiClient } from "../../live/stand/api-client.ts";
import { randomOf } from "../corpus/random.ts";
import { inParallel } from "../server/in-parallel.ts";
import { ownServers, serversOf } from "../server/running-servers.ts";
import { verdictOf } from "../server/verdict-of.ts";
import { group, install, remove, resourceOf } from "./install.ts";
import { probe } from "./probe.ts";
import { randomFields } from "./random-object.ts";
import { sampleKinds } from "./sample-kinds.ts";

/** Those that the sample writes, and some that are large or odd. A server takes a while to make all that the bricks bring known. */
const usual =
  "Probe,AppProject,Application,Certificate,ClusterIssuer,ClusterSecretStore,ExternalSecret,Gateway,GatewayClass,GatewayConfiguration,GRPCRoute," +
  "HTTPRoute,KongPlugin,ListenerSet,NginxProxy,ReferenceGrant";

const usage = `usage: pnpm agreement:custom [--seed N] [--count N] [--kubernetes VERSION,…] [--kind KIND] [--against FILE]
  makes random objects of custom kinds, right and wrong ones, and holds our verdict on each against that of a real API server
  --seed, --count  which objects, and how many of each kind (1, 50)
  --kind           these, with commas between them (${usual.split(",").length} of them)
  --against        servers that run already; CRDs of the group ${group} are made there, and removed`;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "50" },
    kubernetes: { type: "string", default: "1.36" },
    kind: { type: "string", default: usual },
    against: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const served = ({ versions = {} }: CustomKind) =>
  Object.entries(versions).flatMap(([version, { schema }]) => (schema ? [{ version, schema }] : []));

const objectsOf = (kind: CustomKind, seed: number, count: number): readonly KubeObject[] => {
  const [{ version, schema } = { version: "", schema: {} }] = served(kind);
  return Array.from({ length: count }, (_, i) => {
    const random = randomOf(seed, i);
    const wrong = random.pick([0, 0.005, 0.02, 0.05]);
    const { apiVersion: _a, kind: _k, metadata: _m, ...fields } = randomFields(schema, random, wrong);
    return { apiVersion: `${group}/${version}`, kind: kind.kind, metadata: { name: `a${i}`, namespace: "default" }, ...fields };
  });
};

interface Tally {
  asked: number;
  accepted: number;
  same: number;
  undecided: number;
  readonly differing: string[];
}

const compare = async (version: string, api: ApiClient, kind: CustomKind, tally: Tally): Promise<void> => {
  const [{ version: name, schema } = { version: "", schema: {} }] = served(kind);
  const facts = { resource: resourceOf(kind), scope: "Namespaced" as const, definition: "" };
  await inParallel(objectsOf(kind, Number(values.seed), Number(values.count)), 4, async (object) => {
    const server = await verdictOf(api, `${group}/${name}`, facts, object);
    if (server.is === "undecided") {
      tally.undecided++;
      return;
    }
    const faults = customFaults(object, schema, version);
    tally.asked++;
    if (server.is === "accepted") tally.accepted++;
    if ((faults.length === 0) === (server.is === "accepted")) tally.same++;
    else
      tally.differing.push(
        `${kind.kind} ${object.metadata.name}: server ${server.is} ${"message" in server ? server.message.slice(0, 600) : ""}\n    we say ${JSON.stringify(faults).slice(0, 600)}`,
      );
  });
};

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const versions = values.kubernetes.split(",");
const wanted = values.kind.split(",");
const kinds = [probe, ...(await sampleKinds())].filter(({ kind }) => wanted.includes(kind));
const { servers, stop } = values.against ? serversOf(values.against, versions) : await ownServers(versions, console.log);
try {
  for (const [version, api] of servers) {
    const tally: Tally = { asked: 0, accepted: 0, same: 0, undecided: 0, differing: [] };
    await install(api, kinds);
    for (const kind of kinds) await compare(version, api, kind, tally);
    await remove(api, kinds);
    for (const line of tally.differing) console.log(line);
    const share = ((100 * tally.same) / tally.asked).toFixed(2);
    console.log(
      `${version}: ${kinds.length} kinds, ${tally.asked} objects (${tally.accepted} accepted, ${tally.undecided} undecided), ${share} % the same`,
    );
    if (tally.same < tally.asked) process.exitCode = 1;
  }
} finally {
  await stop();
}
