import { expect, test } from "vitest";
import type { ComponentValues } from "./component-values.ts";
import { podTemplate } from "./pod-template.ts";
import { manifests } from "./testing/manifests.ts";

const values = { name: "app", image: "example.com/app:1", cpu: "1", memory: "1Gi" } as const;
const template = (more: Partial<ComponentValues>) => podTemplate({ ...values, ...more }, { ports: [], drainSeconds: 0 });

test("directories to write to, Secrets and claims are mounted where they are wanted", () => {
  const { spec } = template({
    scratch: ["/tmp", { path: "/var/cache/App", size: "1Gi", inMemory: true }],
    secretFiles: { "/run/secrets/db": "db" },
    claims: { "/backup": "nightly" },
  });
  expect(spec?.containers[0]?.volumeMounts).toStrictEqual(
    manifests(`
- { name: claim-backup, mountPath: /backup }
- { name: secret-run-secrets-db, mountPath: /run/secrets/db, readOnly: true }
- { name: scratch-tmp, mountPath: /tmp }
- { name: scratch-var-cache-app, mountPath: /var/cache/App }
`)[0],
  );
  expect(spec?.volumes).toStrictEqual(
    manifests(`
- { name: claim-backup, persistentVolumeClaim: { claimName: nightly } }
- { name: secret-run-secrets-db, secret: { secretName: db } }
- { name: scratch-tmp, emptyDir: { sizeLimit: 256Mi } }
- { name: scratch-var-cache-app, emptyDir: { medium: Memory, sizeLimit: 1Gi } }
`)[0],
  );
  expect(spec?.securityContext).toMatchObject({ fsGroup: 65532 });
});

test("limits of their own", () => {
  const { spec } = template({ cpuLimit: "2", memoryLimit: "2Gi" });
  expect(spec?.containers[0]?.resources).toStrictEqual({ requests: { cpu: "1", memory: "1Gi" }, limits: { cpu: "2", memory: "2Gi" } });
});

test("where pods go, how important they are, how images are pulled, how long they may take to stop", () => {
  const { spec } = template({
    nodeSelector: { disk: "ssd" },
    tolerations: [{ key: "batch", operator: "Exists", effect: "NoSchedule" }],
    priorityClass: "high",
    imagePullSecrets: ["registry"],
    terminationSeconds: 120,
    account: { token: true },
    command: ["app"],
  });
  expect(spec).toMatchObject(
    manifests(`
nodeSelector: { disk: ssd }
tolerations: [{ key: batch, operator: Exists, effect: NoSchedule }]
priorityClassName: high
imagePullSecrets: [{ name: registry }]
terminationGracePeriodSeconds: 120
automountServiceAccountToken: true
containers: [{ name: app, command: [app] }]
`)[0] ?? {},
  );
});

test("labels are added, and none can displace those that selectors use", () => {
  const { metadata } = template({
    version: "1.2",
    labels: { tier: "back", "app.kubernetes.io/name": "other" },
    podLabels: { mesh: "on", tier: "pod", "app.kubernetes.io/instance": "other" },
    podAnnotations: { note: "hi" },
  });
  expect(metadata).toStrictEqual({
    labels: {
      mesh: "on",
      tier: "pod",
      "app.kubernetes.io/version": "1.2",
      "app.kubernetes.io/name": "app",
      "app.kubernetes.io/instance": "app",
    },
    annotations: { note: "hi" },
  });
});
