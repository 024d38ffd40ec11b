import type { IPodSecurityContext } from "kubernetes-models/v1/PodSecurityContext";
import type { ISecurityContext } from "kubernetes-models/v1/SecurityContext";

/** Who the container runs as. The rest is fixed: no privilege escalation, no capabilities, the runtime's seccomp profile. */
export interface Security {
  /** Numeric user, or `image` for the numeric user that the image names; 65532 unless given. */
  readonly user?: number | "image";
  /** Numeric group; the same as `user` unless given. */
  readonly group?: number;
  /** Whether the image's files may be written to; `false` unless given. */
  readonly writableRoot?: boolean;
}

/** The user `nonroot` of distroless and Chainguard images. A number, because the kubelet cannot prove that a name is not root. */
const NONROOT = 65532;

/** The pod's part of the restricted Pod Security Standard (kubernetes.io, Pod Security Standards). */
export const podSecurity = ({ user = NONROOT, group }: Security, ownsVolumes: boolean): IPodSecurityContext => {
  const owner = group ?? (user === "image" ? NONROOT : user);
  return {
    runAsNonRoot: true,
    ...(user === "image" ? {} : { runAsUser: user }),
    ...(user === "image" && group === undefined ? {} : { runAsGroup: owner }),
    // A volume arrives owned by root. Its owner is changed only when it is wrong: the default walks all files at each start.
    ...(ownsVolumes ? { fsGroup: owner, fsGroupChangePolicy: "OnRootMismatch" } : {}),
    seccompProfile: { type: "RuntimeDefault" },
  };
};

/** The container's part of the restricted Pod Security Standard, and a root file system that nobody writes to. */
export const containerSecurity = ({ writableRoot = false }: Security): ISecurityContext => ({
  allowPrivilegeEscalation: false,
  capabilities: { drop: ["ALL"] },
  readOnlyRootFilesystem: !writableRoot,
});
