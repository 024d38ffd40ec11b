import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import { kgatewayKinds } from "./kgateway.kinds.ts";
import recorded from "./kgateway.lock.json" with { type: "json" };
import recordedCrds from "./kgateway-crds.lock.json" with { type: "json" };

const REPOSITORY = "cr.kgateway.dev/kgateway-dev/charts";

/** The labels that the chart selects its pods by, for a release of this name (v2.3.6, templates/_helpers.tpl). */
const controllerPods = (release: string) => ({ "app.kubernetes.io/name": release, "app.kubernetes.io/instance": release });

/** The two charts of kgateway-dev/kgateway v2.3.6: the CRDs and the controller. */
export const kgatewayCharts = (name: string, { controllers = 2, chartValues }: GatewayValues): readonly ChartSource[] => [
  {
    source: "chart",
    repository: REPOSITORY,
    name: "kgateway-crds",
    version: recordedCrds.version,
    release: "kgateway-crds",
    lock: lockOf(recordedCrds, kgatewayKinds),
    values: {},
  },
  {
    source: "chart",
    repository: REPOSITORY,
    name: "kgateway",
    version: recorded.version,
    release: name,
    lock: lockOf(recorded, []),
    values: mergeChartValues(
      {
        controller: {
          replicaCount: controllers,
          podDisruptionBudget: oneAtATime,
          resources: containerResources({ cpu: "100m", memory: "512Mi" }),
          topologySpreadConstraints: podSpread(controllerPods(name)),
          podSecurityContext: { runAsNonRoot: true, runAsUser: 10101, seccompProfile: { type: "RuntimeDefault" } },
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
        },
      },
      chartValues,
    ),
  },
];
