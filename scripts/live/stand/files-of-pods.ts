import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiClient } from "./api-client.ts";

interface Mount {
  readonly name: string;
  readonly mountPath: string;
}

/**
 * The variables of a Deployment's container that name a file of one of its ConfigMaps; each file is laid into a folder, so that a
 * process beside the cluster reads what the pod would.
 * @throws when a variable names a mounted file that is not there
 */
export const filesOfPods = async (api: ApiClient, namespace: string, name: string, folder: string): Promise<NodeJS.ProcessEnv> => {
  const { containers, volumes = [] } = (await api.get(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`))?.spec.template.spec ?? {
    containers: [],
  };
  const container = containers.find((each: { readonly name: string }) => each.name === name);
  const variables: NodeJS.ProcessEnv = {};
  mkdirSync(folder, { recursive: true });
  for (const { name: variable, value = "" } of container?.env ?? []) {
    const mount = (container.volumeMounts ?? []).find(({ mountPath }: Mount) => value.startsWith(`${mountPath}/`));
    const volume = volumes.find((each: { readonly name: string }) => each.name === mount?.name);
    if (volume?.configMap === undefined) continue;
    const key = value.slice(mount.mountPath.length + 1);
    const text = (await api.get(`/api/v1/namespaces/${namespace}/configmaps/${volume.configMap.name}`))?.data?.[key];
    if (text === undefined) throw new Error(`${variable} of Deployment ${namespace}/${name} names ${value}, which no ConfigMap holds`);
    variables[variable] = join(folder, key);
    writeFileSync(join(folder, key), text);
  }
  return variables;
};
