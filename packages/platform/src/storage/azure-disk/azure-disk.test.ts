import { expect, test } from "vitest";
import { site as anywhere } from "../../testing/site.ts";
import { type AzureDiskValues, azureDisk } from "./azure-disk.ts";

const site = { ...anywhere, cloud: { provider: "aks" } };

test("classes for AKS's own driver; standard is the default, and no disk has a link to the outside", () => {
  expect(azureDisk().objects({ site })).toMatchObject([
    {
      metadata: { name: "block-standard", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
      provisioner: "disk.csi.azure.com",
      parameters: { skuName: "StandardSSD_LRS", cachingMode: "ReadOnly", networkAccessPolicy: "DenyAll" },
    },
    { metadata: { name: "block-fast" }, parameters: { skuName: "Premium_LRS", cachingMode: "ReadOnly", networkAccessPolicy: "DenyAll" } },
    { kind: "VolumeSnapshotClass", driver: "disk.csi.azure.com", parameters: { incremental: "true" } },
  ]);
  expect(azureDisk().offers({ site })).toEqual({ standard: "block-standard", fast: "block-fast", snapshots: "block-snapshots" });
});

test("in all zones; Premium v2 takes no cache; a key of one's own", () => {
  expect(azureDisk({ zoneRedundant: true }).objects({ site })).toMatchObject([
    { parameters: { skuName: "StandardSSD_ZRS" } },
    { parameters: { skuName: "Premium_ZRS" } },
    {},
  ]);
  expect(azureDisk({ fast: "PremiumV2" }).objects({ site })[1]).toMatchObject({
    parameters: { skuName: "PremiumV2_LRS", cachingMode: "None" },
  });
  const encryptionSet = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/diskEncryptionSets/e";
  expect(azureDisk({ encryptionSet }).objects({ site })[0]).toMatchObject({ parameters: { diskEncryptionSetID: encryptionSet } });
});

test("Premium v2 in all zones does not compile, for Azure has none", () => {
  // @ts-expect-error
  const values: AzureDiskValues = { zoneRedundant: true, fast: "PremiumV2" };
  expect(values.fast).toBe("PremiumV2");
});

test("not in another cloud", () => {
  expect(azureDisk().objects({ site: anywhere })[0]).toMatchObject({ rule: "wrong-cloud", remedy: "Put gkePersistentDisk into the slot" });
});
