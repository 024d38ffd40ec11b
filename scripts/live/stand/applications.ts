import type { ApiClient, Live } from "./api-client.ts";
import { openObjects } from "./open-objects.ts";
import { waitUntil } from "./wait-until.ts";

const collection = "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications";

/** `Synced Healthy Succeeded`, and what Argo CD has against it. */
const stateOf = (application: Live | undefined): string => {
  if (application === undefined) return "absent";
  const { sync, health, operationState, conditions = [] } = application.status ?? {};
  const words = [sync?.status, health?.status, operationState?.phase].map((word) => word ?? "-").join(" ");
  const against = [
    ...conditions.map(({ message }: { message: string }) => message),
    operationState?.phase === "Succeeded" ? "" : operationState?.message,
  ];
  return [words, ...against.filter(Boolean)].join(": ");
};

/** The Applications of one Argo CD. */
export interface Applications {
  readonly get: (name: string) => Promise<Live | undefined>;
  readonly list: () => Promise<readonly Live[]>;
  /** Lets Argo CD look at git now. */
  readonly refresh: (name: string, how?: "normal" | "hard") => Promise<void>;
  /** Waits until an Application is Synced and Healthy, at a revision if one is given. */
  readonly settled: (name: string, options?: { readonly revision?: string }) => Promise<Live>;
  /** Waits until every Application there is is Synced and Healthy, `root` included. */
  readonly allSettled: (names: readonly string[]) => Promise<void>;
}

const isAt = ({ status }: Live, revision: string): boolean =>
  [status?.sync?.revision, ...(status?.sync?.revisions ?? [])].includes(revision);

const isSettled = (application: Live | undefined, revision?: string): boolean =>
  application?.status?.sync?.status === "Synced" &&
  application.status.health?.status === "Healthy" &&
  (application.status.operationState?.phase ?? "Succeeded") === "Succeeded" &&
  (revision === undefined || isAt(application, revision));

/** The clusters that an Argo CD deploys to. */
export interface Destinations {
  /** Throws if a program of one of them ended by itself: no waiting mends that. */
  readonly check: () => void;
  /** The API server of a cluster that an Application names. */
  readonly apiOf: (cluster: string | undefined) => ApiClient;
}

/** @param api the server that Argo CD itself runs on */
export const applications = (api: ApiClient, { check, apiOf }: Destinations): Applications => {
  const get = (name: string): Promise<Live | undefined> => api.get(`${collection}/${name}`);
  const list = (): Promise<readonly Live[]> => api.list(collection);
  const refresh: Applications["refresh"] = async (name, how = "normal") => {
    await api.merge(`${collection}/${name}`, { metadata: { annotations: { "argocd.argoproj.io/refresh": how } } });
  };
  const settled: Applications["settled"] = async (name, { revision } = {}) => {
    let last: Live | undefined;
    try {
      return await waitUntil(`${name} is Synced and Healthy`, async () => {
        last = await get(name);
        return isSettled(last, revision) ? last : undefined;
      });
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}; it is ${stateOf(last)}`);
    }
  };
  const allSettled: Applications["allSettled"] = async (names) => {
    let all: readonly Live[] = [];
    try {
      await waitUntil(
        "every Application is Synced and Healthy",
        async () => {
          check();
          all = await list();
          return names.every((name) => all.some(({ metadata }) => metadata.name === name)) && all.every((each) => isSettled(each));
        },
        900, // seconds: a first sync, on a busy machine
        500, // the list is long, and the machine small
      );
    } catch (error) {
      const missing = names.filter((name) => !all.some(({ metadata }) => metadata.name === name)).map((name) => `${name}: absent`);
      const open = await Promise.all(
        all
          .filter((each): boolean => !isSettled(each))
          .map(async (each) => {
            const objects = await openObjects(apiOf(each.spec?.destination?.name), each);
            return [`${each.metadata.name}: ${stateOf(each)}`, ...objects].join("\n    ");
          }),
      );
      throw new Error(`${error instanceof Error ? error.message : error}\n  ${[...missing, ...open].join("\n  ")}`);
    }
  };
  return { get, list, refresh, settled, allSettled };
};
