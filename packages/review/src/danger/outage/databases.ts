/** A database that keeps its data files where another version of it may not read them. */
export interface Database {
  readonly name: string;
  /** The repositories of its images, whatever registry or mirror they come from. */
  readonly images: RegExp;
  /** How many numbers of its version say which files it reads, of a version that begins with this one. */
  readonly numbers: (first: number) => number;
  /** What it takes to come to a newer version, where it does not start on the files of an older one either. */
  readonly upwards?: string;
  /** It is said not to be supported, and not that it fails. */
  readonly mayStart?: true;
  /** What it takes to come back to an older version. */
  readonly instead: string;
}

const restore = "restore a dump or a backup of that version into a new volume";

/**
 * What each project documents of going back in place:
 * PostgreSQL 18, 18.6 (the storage format changes with each major version, up and down; before 10 those were two numbers);
 * MySQL 8.0, chapter 4, and Percona Distribution for MySQL 8.4, "Downgrade" (in place within a series alone: "Cannot boot server version …
 * on data directory built by version …");
 * MariaDB, "Downgrading MariaDB" (not between major versions, which have two numbers);
 * MongoDB 8.2, release notes, "Downgrade" (no binary downgrades; before 7.0 only after the compatibility version was lowered);
 * Elasticsearch 7.4 and OpenSearch 2, env/NodeMetadata ("cannot downgrade a node from version …", of whatever number).
 * All but PostgreSQL read files of the version before. Images of anybody else may have versions of their own.
 */
const databases: readonly Database[] = [
  {
    name: "PostgreSQL",
    images: /(?:^|\/)(?:library\/postgres|postgis\/postgis|cloudnative-pg\/postgresql|bitnami(?:legacy)?\/postgresql(?:-repmgr)?)$/,
    numbers: (first) => (first < 10 ? 2 : 1),
    upwards: "run `pg_upgrade` on the volume before, or restore a dump into a new one",
    instead: restore,
  },
  {
    name: "MySQL",
    images: /(?:^|\/)(?:library\/mysql|mysql\/(?:mysql|community)-server|percona\/percona-server|bitnami(?:legacy)?\/mysql)$/,
    numbers: () => 2,
    instead: restore,
  },
  {
    name: "MariaDB",
    images: /(?:^|\/)(?:library\/mariadb|bitnami(?:legacy)?\/mariadb(?:-galera)?)$/,
    numbers: () => 2,
    mayStart: true,
    instead: restore,
  },
  {
    name: "MongoDB",
    images:
      /(?:^|\/)(?:library\/mongo|mongodb\/mongodb-(?:community|enterprise)-server|percona\/percona-server-mongodb|bitnami(?:legacy)?\/mongodb)$/,
    numbers: () => 2,
    mayStart: true,
    instead: restore,
  },
  {
    name: "Elasticsearch",
    images: /(?:^|\/)(?:library\/elasticsearch|elasticsearch\/elasticsearch|bitnami(?:legacy)?\/elasticsearch)$/,
    numbers: () => 3,
    instead: "restore a snapshot of that version into new volumes",
  },
  {
    name: "OpenSearch",
    images: /(?:^|\/)(?:opensearchproject\/opensearch|bitnami(?:legacy)?\/opensearch)$/,
    numbers: () => 3,
    instead: "restore a snapshot of that version into new volumes",
  },
];

/** The database that an image runs; undefined where it runs none that is known. */
export const databaseOf = (repository: string): Database | undefined => databases.find(({ images }) => images.test(repository));
