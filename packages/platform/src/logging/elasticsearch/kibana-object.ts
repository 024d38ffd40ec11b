import type { KubeObject } from "@ashlar/model";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { CLUSTER, kibanaPods, STACK_VERSION } from "./elastic-place.ts";
import type { Kibana } from "./elasticsearch.kinds.ts";
import type { ElasticsearchValues } from "./elasticsearch-values.ts";

/**
 * Kibana, which reads as whoever logs in. The operator gives its containers their security, but not the pod's word that they are not
 * root (elastic/cloud-on-k8s v3.5.0, pkg/controller/kibana/securitycontext.go); user 1000 is theirs.
 */
export const kibanaObject = ({ kibana: { replicas = 2, host } = {} }: ElasticsearchValues): KubeObject =>
  ({
    apiVersion: "kibana.k8s.elastic.co/v1",
    kind: "Kibana",
    metadata: { name: CLUSTER },
    spec: {
      version: STACK_VERSION,
      count: replicas,
      elasticsearchRef: { name: CLUSTER },
      config: {
        "telemetry.optIn": false,
        "telemetry.allowChangingOptInStatus": false,
        ...(host !== undefined && { "server.publicBaseUrl": `https://${host}` }),
      },
      // The gateway ends TLS, and knows nothing of the operator's authority.
      ...(host !== undefined && { http: { tls: { selfSignedCertificate: { disabled: true } } } }),
      resources: containerResources({ cpu: "250m", memory: "1Gi" }),
      podTemplate: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, fsGroup: 1000, seccompProfile: { type: "RuntimeDefault" } },
          topologySpreadConstraints: podSpread(kibanaPods),
        },
      },
    },
  }) satisfies Kibana;
