import type { ObjectRule } from "../rule/object-rule.ts";
import { choiceInPod } from "./choice-in-pod.ts";
import { containerNameTwice } from "./containers/container-name-twice.ts";
import { containerRestart } from "./containers/container-restart.ts";
import { ephemeralContainers } from "./containers/ephemeral-containers.ts";
import { imageReference } from "./containers/image-reference.ts";
import { initContainerHooks } from "./containers/init-container-hooks.ts";
import { portNameTwice } from "./containers/port-name-twice.ts";
import { resizePolicy } from "./containers/resize-policy.ts";
import { droppedField } from "./dropped-field.ts";
import { emptyInPod } from "./empty-in-pod.ts";
import { fieldPath } from "./environment/field-path.ts";
import { resourceField } from "./environment/resource-field.ts";
import { variableSource } from "./environment/variable-source.ts";
import { gatedNode } from "./host/gated-node.ts";
import { hostPorts } from "./host/host-ports.ts";
import { podAnnotations } from "./host/pod-annotations.ts";
import { podDns } from "./host/pod-dns.ts";
import { podHostname } from "./host/pod-hostname.ts";
import { podOverhead } from "./host/pod-overhead.ts";
import { podPriority } from "./host/pod-priority.ts";
import { serviceAccount } from "./host/service-account.ts";
import { nameInPod } from "./name-in-pod.ts";
import { numberInPod } from "./number-in-pod.ts";
import { pathInPod } from "./path-in-pod.ts";
import { matchLabelKeys } from "./placement/match-label-keys.ts";
import { nodeRequirement } from "./placement/node-requirement.ts";
import { nodeSelector } from "./placement/node-selector.ts";
import { spreadDomains } from "./placement/spread-domains.ts";
import { toleration } from "./placement/toleration.ts";
import { tolerationsAnnotation } from "./placement/tolerations-annotation.ts";
import { portNumber } from "./port-number.ts";
import { probeFields } from "./probes/probe-fields.ts";
import { sleepSeconds } from "./probes/sleep-seconds.ts";
import { podResources } from "./resources/pod-resources.ts";
import { requestLimit } from "./resources/request-limit.ts";
import { resourceAmount } from "./resources/resource-amount.ts";
import { resourceClaims } from "./resources/resource-claims.ts";
import { resourceName } from "./resources/resource-name.ts";
import { hostProcess } from "./security/host-process.ts";
import { localProfile } from "./security/local-profile.ts";
import { operatingSystem } from "./security/operating-system.ts";
import { privilegeContradiction } from "./security/privilege-contradiction.ts";
import { profileAnnotations } from "./security/profile-annotations.ts";
import { sysctls } from "./security/sysctls.ts";
import { userNamespace } from "./security/user-namespace.ts";
import { windowsUser } from "./security/windows-user.ts";
import { valueInPod } from "./value-in-pod.ts";
import { driverSecret } from "./volumes/driver-secret.ts";
import { fibreChannel } from "./volumes/fibre-channel.ts";
import { fileMode } from "./volumes/file-mode.ts";
import { imageVolume } from "./volumes/image-volume.ts";
import { iscsiDisk } from "./volumes/iscsi-disk.ts";
import { mountMode } from "./volumes/mount-mode.ts";
import { oldDrivers } from "./volumes/old-drivers.ts";
import { podClaims } from "./volumes/pod-claims.ts";
import { projectedPaths } from "./volumes/projected-paths.ts";
import { variableFile } from "./volumes/variable-file.ts";
import { volumeMounts } from "./volumes/volume-mounts.ts";
import { volumeSource } from "./volumes/volume-source.ts";

export const podRules: readonly ObjectRule[] = [
  nameInPod,
  pathInPod,
  valueInPod,
  numberInPod,
  choiceInPod,
  emptyInPod,
  portNumber,
  droppedField,
  containerNameTwice,
  containerRestart,
  ephemeralContainers,
  imageReference,
  initContainerHooks,
  portNameTwice,
  resizePolicy,
  fieldPath,
  resourceField,
  variableSource,
  probeFields,
  sleepSeconds,
  podResources,
  requestLimit,
  resourceAmount,
  resourceClaims,
  resourceName,
  driverSecret,
  fibreChannel,
  fileMode,
  imageVolume,
  iscsiDisk,
  mountMode,
  oldDrivers,
  podClaims,
  projectedPaths,
  variableFile,
  volumeMounts,
  volumeSource,
  hostProcess,
  localProfile,
  operatingSystem,
  privilegeContradiction,
  profileAnnotations,
  sysctls,
  userNamespace,
  windowsUser,
  matchLabelKeys,
  nodeRequirement,
  nodeSelector,
  spreadDomains,
  toleration,
  tolerationsAnnotation,
  gatedNode,
  hostPorts,
  podAnnotations,
  podDns,
  podHostname,
  podOverhead,
  podPriority,
  serviceAccount,
];
