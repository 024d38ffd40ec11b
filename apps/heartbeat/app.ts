import { type Call, selectorLabels, worker } from "@ashlar/components";
import type { App, Logging, Metrics, NamedHosts, Network, Probes } from "@ashlar/model";

export interface HeartbeatValues {
  readonly images: HeartbeatImages;
  /** What to ask, on port 443: `https://shop.example.com/`. */
  readonly url: `https://${string}`;
  /** Seconds between two questions; 60 unless given. */
  readonly everySeconds?: number;
}

/** The images of the heartbeat. */
export type HeartbeatImages = Readonly<Record<"curl", string>>;

// One line of JSON for each beat. An answer of 000 means that there was none; the reason stands on stderr.
const script = `\
trap 'exit 0' TERM
while true; do
  curl --silent --show-error --output /dev/null --max-time 10 --write-out "$LINE" "$URL" || true
  touch /tmp/beat
  sleep "$EVERY_SECONDS" & wait $!
done
`;
const scriptFile = "/opt/heartbeat/heartbeat.sh";

interface Needs {
  readonly logging?: Logging;
  readonly metrics?: Metrics & Partial<Probes>;
  readonly network?: Network & Partial<NamedHosts>;
}

const anywhere: readonly Call[] = ["0.0.0.0/0", "::/0"].map((cidr) => ({ to: { cidr }, port: 443 }));

/**
 * Asks a URL again and again, as a customer would from outside, and logs status and time. Where network policies know names it reaches that
 * host and no other; where metrics are made of such questions it has them made too.
 */
export const heartbeat = ({ images, url, everySeconds = 60 }: HeartbeatValues): App<Needs> => ({
  name: "heartbeat",
  namespace: "heartbeat",
  team: "reliability",
  objects: ({ logging, metrics, network }) => [
    ...worker({
      name: "heartbeat",
      image: images.curl,
      replicas: 1,
      command: ["sh", scriptFile],
      files: { [scriptFile]: script },
      env: {
        URL: url,
        EVERY_SECONDS: `${everySeconds}`,
        LINE: '{"url":"%{url_effective}","status":"%{http_code}","seconds":%{time_total}}\\n',
      },
      scratch: ["/tmp"],
      // Alive is who has asked lately, whatever the answer was: three missed beats and it is started again.
      probe: { exec: { command: ["sh", "-c", `test -n "$(find /tmp/beat -mmin -${Math.ceil((3 * (everySeconds + 10)) / 60)})"`] } },
      calls: network?.reach === undefined ? anywhere : [],
      ...(logging && { podAnnotations: logging.podAnnotations("json") }),
      cpu: "10m",
      memory: "32Mi",
    }),
    ...(network?.reach?.({
      name: "heartbeat-target",
      matchLabels: selectorLabels("heartbeat"),
      hosts: [new URL(url).hostname],
      ports: [443],
    }) ?? []),
    ...(metrics?.probe?.({ name: "heartbeat", target: url, by: "http" }) ?? []),
  ],
});
