import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

export const NAME = "elasticsearch";
export const NAMESPACE = "elastic";
/** The name of our Elasticsearch and of our Kibana; the operator derives those of Services and Secrets from it. */
export const CLUSTER = "logs";
/** Of Elasticsearch, Kibana and all that ECK runs (elastic/cloud-on-k8s v3.5.0, whose own recipes use it). */
export const STACK_VERSION = "9.4.3";

export const HTTP = 9200;
export const TRANSPORT = 9300;
export const address = `https://${CLUSTER}-es-http.${NAMESPACE}.svc:${HTTP}`;

/** What the operator labels pods by (elastic/cloud-on-k8s v3.5.0, pkg/controller). */
export const elasticsearchPods = { "elasticsearch.k8s.elastic.co/cluster-name": CLUSTER };
export const kibanaPods = { "kibana.k8s.elastic.co/name": CLUSTER };

export const server: NetworkPeer = { ...podsOfNamespace(NAMESPACE), podSelector: { matchLabels: elasticsearchPods } };
