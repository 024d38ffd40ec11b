/** A span of time as Gateway API and the meshes spell it: `500ms`, `10s`, `2m`, `1h`. */
export type Duration = `${number}${"ms" | "s" | "m" | "h"}`;

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS" | "CONNECT" | "TRACE";

/** How headers of a request or an answer change; a name stands in one of the three. */
export interface HeaderChanges {
  /** Replaces what was there. */
  readonly set?: Readonly<Record<string, string>>;
  /** Beside what was there. */
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** What a browser is told of requests from pages of other origins (fetch.spec.whatwg.org, CORS protocol). */
export interface Cors {
  /** `https://shop.example.com`; `https://*.example.com` for all right under it; `*` for any, and then without credentials. */
  readonly origins: readonly string[];
  /** Unless said otherwise those that browsers send without asking: GET, HEAD, POST. */
  readonly methods?: readonly HttpMethod[];
  /** Headers that a request may carry beyond what browsers always send. */
  readonly headers?: readonly string[];
  /** Headers of an answer that a page may read. */
  readonly exposes?: readonly string[];
  readonly credentials?: boolean;
  /** Seconds for which a browser remembers the answer. */
  readonly maxAge?: number;
}

/**
 * What a route may ask beyond host and path. Products differ here: what one cannot do is an `unsupported-feature` problem that
 * names those that can. docs/gateways.md has the table.
 */
export interface RouteFeatures {
  /** The path itself and nothing below it. */
  readonly exactPath?: boolean;
  /** Only requests with one of these methods. */
  readonly methods?: readonly HttpMethod[];
  /** Only requests that carry all of these headers with exactly these values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Takes the place of the route's path before the app sees the request. */
  readonly rewritePath?: string;
  /** The host that the app sees. */
  readonly rewriteHost?: string;
  readonly requestHeaders?: HeaderChanges;
  readonly responseHeaders?: HeaderChanges;
  /** How long a request may take in all, tries after the first included. */
  readonly timeout?: Duration;
  readonly retries?: {
    /** Tries after the first. */
    readonly attempts: number;
    /** Status codes after which to try again; 502, 503 and 504 unless said otherwise. */
    readonly codes?: readonly number[];
    /** The shortest pause between two tries. */
    readonly backoff?: Duration;
  };
  /** Sends a copy of each request to another Service of the app and drops its answers. */
  readonly mirror?: {
    readonly service: string;
    readonly port: number;
    /** Percent of the requests, 1 to 100; all unless said otherwise. */
    readonly percent?: number;
  };
  readonly cors?: Cors;
  /** At most so many requests from one client address; more get 429. Counted by each pod of the gateway for itself where it has several. */
  readonly rateLimit?: { readonly requests: number; readonly per: "second" | "minute" | "hour" };
  /**
   * The gateway sets a cookie, and requests that carry it go to one pod, as long as the Service keeps its pods. When pods come or go, some
   * clients move to another: most products find the pod by a hash of the cookie, and none promises more. So it may spare a cache, and must
   * not hold the only copy of anything. In a split it is refused: products draw one of the two Services first, anew for each request.
   */
  readonly affinity?: {
    /** Its name. A product may have one name of its own, and refuses any other. */
    readonly cookie: string;
    /** As long as the browser is open unless said otherwise; a day where a product sets none without an end. */
    readonly lasts?: Duration;
  };
}
