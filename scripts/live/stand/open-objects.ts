import type { ApiClient, Live } from "./api-client.ts";

interface Listed {
  readonly group?: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly health?: { readonly status?: string };
}

const folderOf = ({ group, version }: Listed): string => (group ? `/apis/${group}/${version}` : `/api/${version}`);

const pathOf = async (api: ApiClient, listed: Listed): Promise<string | undefined> => {
  const served: readonly { name: string; kind: string }[] = (await api.get(folderOf(listed)))?.resources ?? [];
  const plural = served.find(({ name, kind }) => kind === listed.kind && !name.includes("/"))?.name;
  const namespace = listed.namespace ? `/namespaces/${listed.namespace}` : "";
  return plural && `${folderOf(listed)}${namespace}/${plural}/${listed.name}`;
};

/**
 * What Argo CD calls not healthy of an Application, a line for each object, beside what the API server has: it tells who did
 * not do his part, the controller that writes the status or Argo CD that reads it.
 * @param api that of the Application's cluster
 */
export const openObjects = async (api: ApiClient, application: Live): Promise<readonly string[]> => {
  const all: readonly Listed[] = application.status?.resources ?? [];
  const lines: string[] = [];
  for (const each of all.filter(({ health }) => health !== undefined && health.status !== "Healthy").slice(0, 5)) {
    const path = await pathOf(api, each).catch(() => undefined);
    const live = path && (await api.get(path).catch(() => undefined));
    const has = live ? `created ${live.metadata.creationTimestamp}, status ${JSON.stringify(live.status ?? {}).slice(0, 400)}` : "nothing";
    lines.push(`${each.kind} ${each.namespace ?? ""}/${each.name} is ${each.health?.status} to Argo CD; the API server has ${has}`);
  }
  return lines;
};
