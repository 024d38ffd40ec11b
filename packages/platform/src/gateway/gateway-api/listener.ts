import { createHash } from "node:crypto";
import type { Ask, Asked } from "@ashlar/model";

/** What a gateway brick is asked: an HTTPS listener for a host, open to the namespace of whoever asks. */
export interface ListenerAsk extends Ask {
  readonly ask: "listener";
  /** In lower case; `*.example.com` for all hosts right under it. */
  readonly host: string;
}

export const listenerAsk = (to: string, host: string): ListenerAsk => ({ ask: "listener", to, host });

export const isListenerAsk = (asked: Asked): asked is Asked & ListenerAsk => asked.ask === "listener" && typeof asked.host === "string";

/** The listener that takes plain HTTP: redirects and ACME challenges, nothing else. */
export const PLAIN_LISTENER = "http";

export const isWildcard = (host: string): boolean => host.startsWith("*.");

const LONGEST = 63;

/**
 * The listener's name for a host, which is also that of its certificate and its Secret: `https-shop-example-com`. No two
 * hosts share one (a hyphen is doubled, and no label of a host begins or ends with one), and a host keeps it for ever.
 *
 * The Gateway API would take the host as it is, but Kong Operator names a port of its Service after a listener (v2.2.2,
 * controller/gateway), so it must be a DNS label: no dots, at most 63 characters.
 */
export const listenerName = (host: string): string => {
  const [kind, domain] = isWildcard(host) ? ["wildcard", host.slice(2)] : ["https", host];
  const name = `${kind}-${domain.replaceAll("-", "--").replaceAll(".", "-")}`;
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}-${createHash("sha256").update(host).digest("hex").slice(0, 8)}`;
};
