/** The name of the brick, its namespace and its release. */
export const NAME = "velero";

/** Of the chart's own pods, for a release of that name. */
export const veleroPods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

/** Where backups are restored to be looked at; empty between two looks. */
export const TEST_NAMESPACE = "velero-restore-test";

/** The one location of backups, which schedules name. */
export const LOCATION = "default";
