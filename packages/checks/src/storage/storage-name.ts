import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import { dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import { driverName } from "../names/driver-name.ts";
import { askedSince, type FieldSyntax } from "../names/field-syntax.ts";
import { orEmpty } from "../names/or-empty.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const provisioner: Syntax = (text) => qualifiedName(text.toLowerCase());

/** How names in objects of storage are written (pkg/apis/storage/validation, pkg/apis/core/validation). */
const names: FieldTable<FieldSyntax> = {
  "core.v1.PersistentVolumeClaimSpec": {
    storageClassName: orEmpty(dnsSubdomain),
    volumeAttributesClassName: askedSince(34, orEmpty(dnsSubdomain)),
  },
  "core.v1.PersistentVolumeSpec": { storageClassName: orEmpty(dnsSubdomain), volumeAttributesClassName: askedSince(34, dnsSubdomain) },
  "core.v1.GlusterfsPersistentVolumeSource": { endpointsNamespace: dnsLabel },
  "core.v1.StorageOSPersistentVolumeSource": { volumeName: dnsLabel, volumeNamespace: orEmpty(dnsLabel) },
  "core.v1.CSIPersistentVolumeSource": { driver: driverName },
  "core.v1.TopologySelectorLabelRequirement": { key: qualifiedName },
  "storage.v1.StorageClass": { provisioner },
  "storage.v1.VolumeAttributesClass": { driverName: provisioner },
  "storage.v1.CSIStorageCapacity": { storageClassName: dnsSubdomain },
  "storage.v1.CSINodeDriver": { name: driverName, topologyKeys: qualifiedName },
  "storage.v1.VolumeAttachmentSpec": { attacher: driverName, nodeName: dnsSubdomain },
  "storage.v1.VolumeAttachmentSource": { persistentVolumeName: dnsSubdomain },
};

export const storageName: ObjectRule = {
  name: "storage-name",
  family: "api",
  severity: "error",
  holds: "Classes, drivers, nodes and volumes are called what they can be called",
  on: lookAtFields(names, (value, syntax, { kubernetes }) => (typeof value === "string" ? syntax(value, kubernetes) : undefined)),
};
