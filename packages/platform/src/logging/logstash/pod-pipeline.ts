import { FORMAT } from "../log-format.ts";
import { logStream } from "../log-stream.ts";
import type { LogstashPipeline } from "./logstash-text.ts";

export const BEATS = 5044;
/** What the operator begins the names of variables with that lead to the store. */
export const STORE = "store";

const variable = (name: string): string => `\${STORE_ES_${name}}`;

/** Filebeat writes underscores for the dots in names of annotations. */
const format = `[kubernetes][annotations][${FORMAT.replaceAll(".", "_")}]`;

/** From Filebeat to Elasticsearch: fields of lines in JSON go under `app`, where no app's field is in the way of another's. */
export const podPipeline = (cluster: string): LogstashPipeline => ({
  input: [{ plugin: "beats", settings: { port: BEATS } }],
  filter: [
    {
      field: format,
      is: "json",
      steps: [{ plugin: "json", settings: { source: "message", target: "app", skip_on_invalid_json: true } }],
    },
    {
      plugin: "mutate",
      settings: {
        add_field: { cluster },
        remove_field: ["[kubernetes][annotations]", "agent", "ecs", "event", "input", "log", "@version"],
      },
    },
  ],
  output: [
    {
      plugin: "elasticsearch",
      settings: {
        hosts: [variable("HOSTS")],
        user: variable("USER"),
        password: variable("PASSWORD"),
        ssl_enabled: true,
        ssl_certificate_authorities: [variable("SSL_CERTIFICATE_AUTHORITY")],
        data_stream: true,
        data_stream_type: logStream.type,
        data_stream_dataset: logStream.dataset,
        data_stream_namespace: logStream.namespace,
        data_stream_auto_routing: false,
      },
    },
  ],
});
