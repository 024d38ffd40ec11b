// The stand-ins for operators that only write how their objects are.

package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// fields are those of a status.
type fields = map[string]any

// statusOf is what an operator writes of one kind.
type statusOf struct {
	kind schema.GroupVersionResource
	// well is whether the object has all that it waits for; nil if it waits for nothing.
	well          func(*operators, context.Context, *unstructured.Unstructured) (bool, error)
	waiting, done fields
}

var (
	ceph    = schema.GroupVersion{Group: "ceph.rook.io", Version: "v1"}
	buckets = schema.GroupVersion{Group: "objectbucket.io", Version: "v1alpha1"}
	velero  = schema.GroupVersion{Group: "velero.io", Version: "v1"}
	kibana  = schema.GroupVersion{Group: "kibana.k8s.elastic.co", Version: "v1"}
)

// statuses are the words that Argo CD's health checks read. Where the operator waits for another object, so does the stand-in.
var statuses = []statusOf{
	// rook/rook v1.20.6, pkg/apis/ceph.rook.io/v1/types.go: ClusterStatus, ClusterState, ConditionType
	{
		kind:    ceph.WithResource("cephclusters"),
		waiting: fields{"phase": "Progressing", "state": "Creating"},
		done:    fields{"phase": "Ready", "state": "Created", "ceph": fields{"health": "HEALTH_OK"}},
	},
	// pkg/operator/ceph/pool/controller.go, and in file and object: IsReadyToReconcile asks for the CephCluster of the namespace
	{kind: ceph.WithResource("cephblockpools"), well: hasCephCluster, waiting: fields{"phase": "Progressing"}, done: fields{"phase": "Ready"}},
	{kind: ceph.WithResource("cephfilesystems"), well: hasCephCluster, waiting: fields{"phase": "Progressing"}, done: fields{"phase": "Ready"}},
	{kind: ceph.WithResource("cephobjectstores"), well: hasCephCluster, waiting: fields{"phase": "Progressing"}, done: fields{"phase": "Ready"}},
	// kube-object-storage/lib-bucket-provisioner, pkg/apis/objectbucket.io/v1alpha1/objectbucketclaim_types.go
	{kind: buckets.WithResource("objectbucketclaims"), well: (*operators).makeBucket, waiting: fields{"phase": "Pending"}, done: fields{"phase": "Bound"}},
	// vmware-tanzu/velero v1.18.1, pkg/controller/backup_storage_location_controller.go: as if the bucket of the cloud answered
	{kind: velero.WithResource("backupstoragelocations"), done: fields{"phase": "Available"}},
	// elastic/cloud-on-k8s v3.5.0, pkg/controller/common/status.go, and association/controller: no Deployment before Elasticsearch answers
	{kind: kibana.WithResource("kibanas"), well: hasElasticsearch, waiting: fields{"health": "red"}, done: fields{"health": "green"}},
}

func (o *operators) lookAtStatuses(ctx context.Context) error {
	for _, each := range statuses {
		objects, err := o.list(ctx, each.kind)
		if err != nil {
			return err
		}
		for _, object := range objects {
			status := each.done
			if each.well != nil {
				if well, err := each.well(o, ctx, &object); err != nil {
					return err
				} else if !well {
					status = each.waiting
				}
			}
			o.setStatus(ctx, each.kind, &object, status)
		}
	}
	return nil
}

// is tells whether an object is there and its status has a word in a field.
func (o *operators) is(ctx context.Context, kind schema.GroupVersionResource, namespace, name, field, word string) (bool, error) {
	objects, err := o.list(ctx, kind)
	for _, object := range objects {
		if object.GetNamespace() == namespace && (name == "" || object.GetName() == name) && text(&object, "status", field) == word {
			return true, err
		}
	}
	return false, err
}

func hasCephCluster(o *operators, ctx context.Context, object *unstructured.Unstructured) (bool, error) {
	return o.is(ctx, ceph.WithResource("cephclusters"), object.GetNamespace(), "", "phase", "Ready")
}

func hasElasticsearch(o *operators, ctx context.Context, object *unstructured.Unstructured) (bool, error) {
	name := text(object, "spec", "elasticsearchRef", "name")
	return o.is(ctx, elasticsearch.WithResource("elasticsearches"), object.GetNamespace(), name, "phase", "Ready")
}

// makeBucket plays the provisioner of Rook's object stores: it answers a claim whose class leads to a store that is there with a Secret and
// a ConfigMap of the claim's name (rook.io/docs, Bucket Claim).
func (o *operators) makeBucket(ctx context.Context, claim *unstructured.Unstructured) (bool, error) {
	class, err := o.classes.Get(text(claim, "spec", "storageClassName"))
	if err != nil {
		return false, nil // there is no such class
	}
	store, namespace := class.Parameters["objectStoreName"], class.Parameters["objectStoreNamespace"]
	if ready, err := o.is(ctx, ceph.WithResource("cephobjectstores"), namespace, store, "phase", "Ready"); err != nil || !ready {
		return false, err
	}
	owner := []metav1.OwnerReference{*metav1.NewControllerRef(claim, claim.GroupVersionKind())}
	secret := secretFor(claim, claim.GetName(), "none")
	secret.OwnerReferences = owner
	secret.Data["AWS_ACCESS_KEY_ID"], secret.Data["AWS_SECRET_ACCESS_KEY"] = []byte("stand-in"), []byte("stand-in")
	o.keepSecret(ctx, secret)
	if _, err := o.configMaps.ConfigMaps(claim.GetNamespace()).Get(claim.GetName()); err == nil {
		return true, nil
	}
	_, err = o.client.CoreV1().ConfigMaps(claim.GetNamespace()).Create(ctx, &corev1.ConfigMap{
		ObjectMeta: metav1.ObjectMeta{Name: claim.GetName(), Namespace: claim.GetNamespace(), OwnerReferences: owner},
		Data: map[string]string{
			"BUCKET_NAME": text(claim, "spec", "bucketName"), "BUCKET_HOST": "rook-ceph-rgw-" + store + "." + namespace + ".svc", "BUCKET_PORT": "80",
		},
	}, metav1.CreateOptions{})
	if err != nil {
		tell("ConfigMap "+claim.GetNamespace()+"/"+claim.GetName(), err)
	}
	return true, nil
}
