import type { SecretEntry } from "@ashlar/model";
import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

/** A PostgreSQL database for what people do in Grafana itself. */
export interface GrafanaDatabase {
  readonly host: string;
  /** 5432 unless said otherwise. */
  readonly port?: number;
  /** `grafana` unless said otherwise; of the user too. */
  readonly name?: string;
  readonly user?: string;
  readonly password: SecretEntry;
  /** How its certificate is looked at, as PostgreSQL spells it; `verify-full` unless said otherwise, with the authorities of the image. */
  readonly sslMode?: "disable" | "require" | "verify-ca" | "verify-full";
}

/** Settings of grafana.ini by section: single sign-on, say. Never a secret: those come by `secretVariables`. */
export type GrafanaSettings = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

interface Common {
  /** `grafana.example.com`, through the platform's gateway. Without it, only who may forward ports of the cluster reaches it. */
  readonly host?: string;
  /** The entry with the password of `admin`. */
  readonly adminPassword: SecretEntry;
  /** The entry with what Grafana encrypts its own secrets with: any long text. Without one it takes a text that all the world knows. */
  readonly secretKey: SecretEntry;
  readonly settings?: GrafanaSettings;
  /** Variables of its container, by entries: `GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET`. */
  readonly secretVariables?: Readonly<Record<`GF_${string}`, SecretEntry>>;
  /** What each pod gets; 100m and 512Mi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

/**
 * One pod forgets with its disk what people did by hand (stars, dashboards that are in no repository); what is in git comes back. Two
 * need one database, or each would know other people and other sessions.
 */
export type GrafanaValues = Common &
  (
    | { readonly database?: undefined; readonly replicas?: 1 }
    | {
        readonly database: GrafanaDatabase;
        /** 2 unless said otherwise. */
        readonly replicas?: number;
      }
  );
