// The cloud's disks.

package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	corelisters "k8s.io/client-go/listers/core/v1"
	storagelisters "k8s.io/client-go/listers/storage/v1"
)

const (
	diskMaker     = "live.example.com/disks"
	byHand        = "kubernetes.io/no-provisioner"
	defaultClass  = "storageclass.kubernetes.io/is-default-class"
	provisionedBy = "pv.kubernetes.io/provisioned-by" // tells the volume controller to leave the deletion to that one
)

// disks makes a volume for each claim whose class is there, and removes those that it made when their claims are gone. The volume
// controller of the controller manager binds the two.
type disks struct {
	client  kubernetes.Interface
	classes storagelisters.StorageClassLister
	claims  corelisters.PersistentVolumeClaimLister
}

// makeStorageClass makes the default class, as every cluster to rent has one.
func makeStorageClass(ctx context.Context, client kubernetes.Interface) error {
	yes := true
	_, err := client.StorageV1().StorageClasses().Create(ctx, &storagev1.StorageClass{
		ObjectMeta:  metav1.ObjectMeta{Name: "standard", Annotations: map[string]string{defaultClass: "true"}},
		Provisioner: diskMaker, AllowVolumeExpansion: &yes,
	}, metav1.CreateOptions{})
	if apierrors.IsAlreadyExists(err) {
		return nil
	}
	return err
}

func (d *disks) lookAtClaim(ctx context.Context, claim *corev1.PersistentVolumeClaim) error {
	if class := d.class(claim); class != nil && class.VolumeBindingMode != nil && *class.VolumeBindingMode == storagev1.VolumeBindingWaitForFirstConsumer {
		return nil // until a pod wants it
	}
	return d.provide(ctx, claim)
}

// lookAtVolume removes what a removed claim leaves behind.
func (d *disks) lookAtVolume(ctx context.Context, volume *corev1.PersistentVolume) error {
	if volume.Status.Phase != corev1.VolumeReleased || volume.Annotations[provisionedBy] != diskMaker || volume.DeletionTimestamp != nil ||
		volume.Spec.PersistentVolumeReclaimPolicy != corev1.PersistentVolumeReclaimDelete {
		return nil
	}
	return d.client.CoreV1().PersistentVolumes().Delete(ctx, volume.Name, metav1.DeleteOptions{})
}

// provideFor makes the volumes that a pod needs before it can be placed, and names a claim that does not exist.
func (d *disks) provideFor(ctx context.Context, pod *corev1.Pod) (missing string, err error) {
	for _, volume := range pod.Spec.Volumes {
		name := ""
		switch {
		case volume.PersistentVolumeClaim != nil:
			name = volume.PersistentVolumeClaim.ClaimName
		case volume.Ephemeral != nil:
			name = pod.Name + "-" + volume.Name
		default:
			continue
		}
		claim, err := d.claims.PersistentVolumeClaims(pod.Namespace).Get(name)
		switch {
		case err != nil:
			missing = name
		case claim.Status.Phase != corev1.ClaimBound:
			if err := d.provide(ctx, claim); err != nil {
				return "", err
			}
			return "", errNotYet
		}
	}
	return missing, nil
}

func (d *disks) provide(ctx context.Context, claim *corev1.PersistentVolumeClaim) error {
	name := claim.Spec.StorageClassName
	if claim.Spec.VolumeName != "" || claim.DeletionTimestamp != nil || name == nil || *name == "" {
		return nil // has one, or wants one that somebody made by hand
	}
	class := d.class(claim)
	switch {
	case class == nil:
		return errNotYet // the class may come
	case class.Provisioner == byHand:
		return nil
	}
	policy := corev1.PersistentVolumeReclaimDelete
	if class.ReclaimPolicy != nil {
		policy = *class.ReclaimPolicy
	}
	_, err := d.client.CoreV1().PersistentVolumes().Create(ctx, &corev1.PersistentVolume{
		ObjectMeta: metav1.ObjectMeta{Name: "pvc-" + string(claim.UID), Annotations: map[string]string{provisionedBy: diskMaker}},
		Spec: corev1.PersistentVolumeSpec{
			Capacity: claim.Spec.Resources.Requests, AccessModes: claim.Spec.AccessModes, VolumeMode: claim.Spec.VolumeMode,
			StorageClassName: *name, PersistentVolumeReclaimPolicy: policy,
			PersistentVolumeSource: corev1.PersistentVolumeSource{HostPath: &corev1.HostPathVolumeSource{Path: "/disks/" + string(claim.UID)}},
			ClaimRef: &corev1.ObjectReference{
				APIVersion: "v1", Kind: "PersistentVolumeClaim", Namespace: claim.Namespace, Name: claim.Name, UID: claim.UID,
			},
		},
	}, metav1.CreateOptions{})
	if apierrors.IsAlreadyExists(err) {
		return nil
	}
	return err
}

// class is nil if there is none of that name.
func (d *disks) class(claim *corev1.PersistentVolumeClaim) *storagev1.StorageClass {
	if claim.Spec.StorageClassName == nil {
		return nil
	}
	class, err := d.classes.Get(*claim.Spec.StorageClassName)
	if err != nil {
		return nil
	}
	return class
}
