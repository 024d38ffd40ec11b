/** Tells the namespaces in a mesh, for network policies, where the product's own mark is none that these can select by. */
export const memberLabels = (mesh: string) => ({ "ashlar.dev/mesh": mesh });

export const membersOf = (mesh: string) => ({ namespaceSelector: { matchLabels: memberLabels(mesh) } });
