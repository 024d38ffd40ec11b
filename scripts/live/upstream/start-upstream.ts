import { createServer } from "node:http";
import { join } from "node:path";
import type { KindScope, KubeObject, Source } from "@ashlar/model";
import { chartRepositories } from "./chart-repositories.ts";
import { openDefinition } from "./custom-resource-definition.ts";
import { gitBackend } from "./git-backend.ts";
import { gitRepositories } from "./git-repositories.ts";
import { hostAndPath } from "./host-and-path.ts";
import { kindVersions } from "./kind-versions.ts";
import { parseTree } from "./parse-tree.ts";
import { readReferences } from "./references.ts";
import { type Substitution, substitutionsFor } from "./substitutions.ts";
import { withLocks } from "./with-locks.ts";
import { writeRepository } from "./write-repository.ts";

export interface UpstreamOptions {
  /** Takes the git repositories; absent or empty. */
  readonly folder: string;
  /** The rendered tree: path → text. */
  readonly tree: ReadonlyMap<string, string>;
  /** The address that the tree knows its own repository by. */
  readonly own: string;
  /** What the environments name of others, with the locks. */
  readonly sources: readonly Source[];
  /** The custom kinds that each cluster has before anything of the tree comes. */
  readonly served: ReadonlyMap<string, readonly KindScope[]>;
  /** The CRDs of Argo CD, parsed. */
  readonly argoCrds: readonly unknown[];
}

export interface Upstream {
  /** On loopback. */
  readonly port: number;
  /** What to write otherwise in the tree, so that it uses the stand-ins. */
  readonly substitutions: readonly Substitution[];
  /** The folder of the bare repository that is served as the tree's own; empty until somebody pushes to it. */
  readonly ownRepository: string;
  /** The CRDs of the custom kinds that a cluster has before anything of the tree comes. */
  readonly served: (cluster: string) => readonly KubeObject[];
  readonly close: () => Promise<void>;
}

const listener = (charts: ReadonlyMap<string, Buffer>, gitFolder: string): Parameters<typeof createServer>[1] => {
  const git = gitBackend(gitFolder);
  return (request, response) => {
    const [, room, rest = ""] = /^\/(charts|git)\/([^?]*)/.exec(request.url ?? "") ?? [];
    if (room === "git") {
      request.url = request.url?.slice("/git".length);
      return git(request, response);
    }
    const file = room === "charts" ? charts.get(rest) : undefined;
    return response.writeHead(file ? 200 : 404).end(file);
  };
};

/**
 * Makes and serves, on loopback, a stand-in for everything that a tree has fetched from elsewhere: charts as HTTP chart
 * repositories, folders and remote bases as git repositories.
 */
export const startUpstream = async ({ folder, tree, own, sources, served, argoCrds }: UpstreamOptions): Promise<Upstream> => {
  const files = parseTree(tree);
  const references = withLocks(readReferences(files, own), sources);
  const locks = references.map(({ lock }) => lock);
  const ofClouds = [...served.values()].flat();
  const kinds = [...locks.flatMap(({ brings }) => brings), ...ofClouds];
  const facts = { argoCrds, versions: kindVersions(kinds, files, [...locks.flatMap(({ objects }) => objects), ...ofClouds]) };
  const repositoryFolder = (address: string): string => join(folder, hostAndPath(address));
  const commits = new Map(
    gitRepositories(references, facts).flatMap(({ address, snapshots }) => [...writeRepository(repositoryFolder(address), snapshots)]),
  );
  writeRepository(repositoryFolder(own), []);
  const server = createServer(listener(chartRepositories(references, facts), folder));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    port: address.port,
    substitutions: substitutionsFor(references, { server: `http://127.0.0.1:${address.port}`, commits, own }),
    ownRepository: repositoryFolder(own),
    served: (cluster) => (served.get(cluster) ?? []).map((kind) => openDefinition(kind, facts.versions)),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
