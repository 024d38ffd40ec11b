import type { KubeObject } from "@ashlar/model";

/**
 * What a mesh offers beyond `Mesh` to a brick whose namespace it takes in because the brick calls members: metrics. There connections among
 * the brick's own pods come over the mesh too, on a port that the network policies of those pods do not name.
 */
export interface MeshCallers {
  /** Lets that port in, for all pods of the namespace. Closes nothing that policies of its own do not close already. */
  readonly callerPolicies: () => readonly KubeObject[];
}
