import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

const refused = [
  {
    what: "a kind that lives in no namespace",
    object: { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", metadata: { name: "everything" }, rules: [] },
    says: /ClusterRole is not permitted in project/,
  },
  {
    what: "a namespace of somebody else",
    object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "foreign", namespace: "boutique" }, data: {} },
    says: /namespace boutique is not permitted in project/,
  },
  {
    what: "a kind that no workload needs",
    object: { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "quota", namespace: "heartbeat" }, spec: { hard: { pods: "1" } } },
    says: /ResourceQuota is not permitted in project/,
  },
];

export const leastPrivilege = (live: () => Stand): void => {
  test.each(refused)("$what is refused, and other Applications go on", async ({ object, says }) => {
    const { applications, repository, api } = live();
    const file = "clusters/dev/apps/heartbeat/foreign.yaml";
    await repository.publish("more than permitted", { [file]: JSON.stringify(object) });
    await applications.refresh("dev-heartbeat");
    await waitUntil("it is refused", async () => {
      const status = (await applications.get("dev-heartbeat"))?.status;
      return says.test(JSON.stringify([status?.conditions, status?.operationState]));
    });
    const { group, path } =
      object.kind === "ClusterRole"
        ? { group: "/apis/rbac.authorization.k8s.io/v1", path: "clusterroles/everything" }
        : { group: `/api/v1/namespaces/${object.metadata.namespace}`, path: `${object.kind.toLowerCase()}s/${object.metadata.name}` };
    expect(await api.get(`${group}/${path}`)).toBeUndefined();
    const back = await repository.publish("as permitted");
    await applications.refresh("dev-boutique");
    await applications.settled("dev-boutique");
    await applications.refresh("dev-heartbeat");
    await applications.settled("dev-heartbeat", { revision: back });
  });

  test("a repository that is not the project's is refused, and other Applications go on", async () => {
    const { applications, repository } = live();
    const file = "clusters/dev/argocd/application.argoproj.io-dev-heartbeat.yaml";
    const foreign = repository.read(file).replace(/repoURL: .*/, "repoURL: https://git.example.org/elsewhere.git");
    await repository.publish("a foreign repository", { [file]: foreign });
    await applications.refresh("dev-root");
    await waitUntil("it is refused", async () => {
      const { conditions } = (await applications.get("dev-heartbeat"))?.status ?? {};
      return /repo https:\/\/git\.example\.org\/elsewhere\.git is not permitted in project/.test(JSON.stringify(conditions ?? []));
    });
    await applications.refresh("dev-boutique", "hard");
    await applications.settled("dev-boutique");
    const back = await repository.publish("the repository of the tree");
    await applications.refresh("dev-root");
    await applications.settled("dev-heartbeat", { revision: back });
    await applications.settled("dev-root");
  });
};
