/**
 * What Istio's mesh offers beyond `Mesh`: its control plane. What only that runs, as the Gateways of its own class, needs this under
 * `mesh`, so that it does not compile beside another mesh.
 */
export interface IstioControlPlane {
  /** The namespace of istiod. */
  readonly istiod: string;
}
