/** An Elasticsearch run by Elastic Cloud on Kubernetes, which gives Beats and Logstash, wherever they run, their accounts of it by themselves. */
export interface ElasticStack {
  readonly elasticStack: {
    readonly name: string;
    readonly namespace: string;
    /** Of all that is to speak to it. */
    readonly version: string;
  };
}
