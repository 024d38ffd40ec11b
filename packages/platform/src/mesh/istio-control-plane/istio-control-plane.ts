/**
 * What Istio's mesh offers beyond `Mesh`: the control plane itself. What only it runs, as the gateways of its GatewayClass, needs this
 * under `mesh`, so that it does not compile beside another mesh.
 */
export interface IstioControlPlane {
  readonly istio: {
    /** Minor version of istiod: `1.30`. */
    readonly version: `1.${number}`;
    /** The revision that serves what names none; `default` unless istiod was installed under another. */
    readonly revision: string;
    /** Where istiod runs. */
    readonly namespace: string;
  };
}
