import type { Bytes } from "@ashlar/components";
import type { NetworkPeer, SecretEntry } from "@ashlar/model";

/** The images of the ledger: the server, whose image also holds the tools that back it up, and what shows its metrics. */
export type LedgerImages = Readonly<Record<"postgres" | "postgresExporter", string>>;

export interface LedgerValues {
  readonly images: LedgerImages;
  /** Where the secret store keeps the password of the database's owner. */
  readonly password: SecretEntry;
  /** Size of the database's volume; fixed once it exists. */
  readonly storage: Bytes;
  /** Size of the volume that holds two weeks of backups. */
  readonly backupStorage: Bytes;
  /** Who may connect to the database, besides its own backup; nobody unless listed. */
  readonly clients?: readonly NetworkPeer[];
}
