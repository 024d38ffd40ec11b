// What the stand-ins for operators share.

package main

import (
	"context"
	"maps"
	"time"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"
	corelisters "k8s.io/client-go/listers/core/v1"
	storagelisters "k8s.io/client-go/listers/storage/v1"
)

// operators writes the statuses of custom resources that Argo CD's health checks read (its `resource_customizations/`). A kind may
// come to be served and go again, so the objects are listed each second, from the API server's memory.
type operators struct {
	objects    dynamic.Interface
	client     kubernetes.Interface
	secrets    corelisters.SecretLister
	configMaps corelisters.ConfigMapLister
	classes    storagelisters.StorageClassLister
	services   corelisters.ServiceLister
	namespaces corelisters.NamespaceLister
}

func (o *operators) start(ctx context.Context) {
	for name, look := range map[string]func(context.Context) error{
		"certificates": o.lookAtCertificates, "external secrets": o.lookAtExternalSecrets, "gateways": o.lookAtGateways,
		"prometheuses": o.lookAtPrometheuses, "elasticsearches": o.lookAtElasticsearches, "statuses": o.lookAtStatuses,
	} {
		go wait.UntilWithContext(ctx, func(ctx context.Context) {
			if err := look(ctx); err != nil {
				tell(name, err)
			}
		}, time.Second)
	}
}

// list is empty if the kind is not served.
func (o *operators) list(ctx context.Context, kind schema.GroupVersionResource) ([]unstructured.Unstructured, error) {
	list, err := o.objects.Resource(kind).List(ctx, metav1.ListOptions{ResourceVersion: "0"})
	if apierrors.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return list.Items, nil
}

// setStatus lays fields over the status and writes it if that changes anything. They must be fields that the kind has: the API
// server drops others, and each look would write them again.
func (o *operators) setStatus(ctx context.Context, kind schema.GroupVersionResource, object *unstructured.Unstructured, fields map[string]any) {
	was, _, _ := unstructured.NestedMap(object.Object, "status")
	status := runtime.DeepCopyJSON(was)
	if status == nil {
		status = map[string]any{}
	}
	maps.Copy(status, fields)
	if apiequality.Semantic.DeepEqual(was, status) {
		return
	}
	object = object.DeepCopy()
	object.Object["status"] = status
	if _, err := o.objects.Resource(kind).Namespace(object.GetNamespace()).UpdateStatus(ctx, object, metav1.UpdateOptions{}); err != nil {
		tell(object.GetKind()+" "+object.GetNamespace()+"/"+object.GetName(), err)
	}
}

// condition is one of an object's. As its time stands that of the object, so that it is the same each time.
func condition(object *unstructured.Unstructured, kind string, is bool, reason string) map[string]any {
	status := "False"
	if is {
		status = "True"
	}
	return map[string]any{
		"type": kind, "status": status, "reason": reason, "message": reason,
		"lastTransitionTime": object.GetCreationTimestamp().UTC().Format(time.RFC3339),
	}
}

// observed is a condition that also says of which generation it is.
func observed(object *unstructured.Unstructured, kind string, is bool, reason string) map[string]any {
	result := condition(object, kind, is, reason)
	result["observedGeneration"] = object.GetGeneration()
	return result
}

// identity tells an object from others of one group, as references to it do.
func identity(kind, namespace, name string) string { return kind + " " + namespace + "/" + name }

func text(object *unstructured.Unstructured, path ...string) string {
	value, _, _ := unstructured.NestedString(object.Object, path...)
	return value
}
