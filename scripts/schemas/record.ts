// Records what real API servers say of their kinds, of every version that scripts/live/programs can build:
//   pnpm schemas:record [--against servers.json]
// and compiles it. Not all of it changes when a server is younger: git diff shows what did.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startServers } from "../agreement/servers.ts";
import { type ApiClient, apiClient } from "../live/stand/api-client.ts";
import { kubernetesVersions } from "../live/stand/kubernetes-versions.ts";
import { mergeVersions, recordedText } from "./merge-versions.ts";
import { readOpenApi } from "./open-api.ts";
import { recordedFile } from "./places.ts";

const { values } = parseArgs({ options: { against: { type: "string" } } });

/** Servers that run already: `{ "1.36": { "url": …, "keys": … } }`. */
const running = (file: string): readonly ApiClient[] =>
  Object.values<{ url: string; keys: string }>(JSON.parse(readFileSync(file, "utf8"))).map(({ url, keys }) => apiClient(url, keys));

const record = async (apis: readonly ApiClient[]): Promise<void> => {
  const published = [];
  for (const api of apis) published.push(await readOpenApi(api));
  const recorded = mergeVersions(published);
  writeFileSync(recordedFile, recordedText(recorded));
  console.log(
    `${Object.values(recorded.versions).join(", ")}: ${Object.keys(recorded.kinds).length} kinds, ${Object.keys(recorded.definitions).length} definitions`,
  );
};

if (values.against !== undefined) await record(running(values.against));
else {
  const folder = mkdtempSync(join(tmpdir(), "schemas-"));
  const { servers, stop } = await startServers(kubernetesVersions(), folder, console.log);
  try {
    await record([...servers.values()].map(({ api }) => api));
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
