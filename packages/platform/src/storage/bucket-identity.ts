/** The annotation of a ServiceAccount that ties it to an identity of the cloud; none where the cloud knows the ServiceAccount itself. */
export const bucketIdentity = (annotation: string, identity: string | undefined): Readonly<Record<string, string>> =>
  identity === undefined ? {} : { [annotation]: identity };
