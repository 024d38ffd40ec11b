/** Volumes that were part of Kubernetes and are gone, and since which minor version (k8s.io/api 0.36; the server warns of most). */
export const gonePlugins: Readonly<Record<string, number>> = {
  cephfs: 31,
  flocker: 25,
  glusterfs: 26,
  photonPersistentDisk: 16,
  quobyte: 25,
  rbd: 31,
  scaleIO: 22,
  storageos: 25,
};

/** Volumes that Kubernetes hands over to the CSI driver of the vendor, which must be there (k8s.io/csi-translation-lib 0.36). */
export const drivers: Readonly<Record<string, string>> = {
  awsElasticBlockStore: "ebs.csi.aws.com",
  azureDisk: "disk.csi.azure.com",
  azureFile: "file.csi.azure.com",
  cinder: "cinder.csi.openstack.org",
  gcePersistentDisk: "pd.csi.storage.gke.io",
  portworxVolume: "pxd.portworx.com",
  vsphereVolume: "csi.vsphere.vmware.com",
};

/** The provisioners of those that are gone. */
export const goneProvisioners: Readonly<Record<string, number>> = {
  "kubernetes.io/glusterfs": 26,
  "kubernetes.io/photon-pd": 16,
  "kubernetes.io/quobyte": 25,
  "kubernetes.io/rbd": 31,
  "kubernetes.io/scaleio": 22,
  "kubernetes.io/storageos": 25,
};

export const provisionerDrivers: Readonly<Record<string, string>> = {
  "kubernetes.io/aws-ebs": "ebs.csi.aws.com",
  "kubernetes.io/azure-disk": "disk.csi.azure.com",
  "kubernetes.io/azure-file": "file.csi.azure.com",
  "kubernetes.io/cinder": "cinder.csi.openstack.org",
  "kubernetes.io/gce-pd": "pd.csi.storage.gke.io",
  "kubernetes.io/portworx-volume": "pxd.portworx.com",
  "kubernetes.io/vsphere-volume": "csi.vsphere.vmware.com",
};
