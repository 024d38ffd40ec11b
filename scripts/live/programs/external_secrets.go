// The stand-in for External Secrets.

package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var externalSecrets = schema.GroupVersion{Group: "external-secrets.io", Version: "v1"}

// lookAtExternalSecrets plays External Secrets: each store is ready, and so is each ExternalSecret whose store exists, with its
// Secret. What dataFrom would find is not known, so it brings no keys.
func (o *operators) lookAtExternalSecrets(ctx context.Context) error {
	stores := map[string]bool{}
	for _, resource := range []string{"secretstores", "clustersecretstores"} {
		kind := externalSecrets.WithResource(resource)
		objects, err := o.list(ctx, kind)
		if err != nil {
			return err
		}
		for _, store := range objects {
			stores[identity(store.GetKind(), store.GetNamespace(), store.GetName())] = true
			o.setStatus(ctx, kind, &store, map[string]any{"conditions": []any{condition(&store, "Ready", true, "Valid")}})
		}
	}
	kind := externalSecrets.WithResource("externalsecrets")
	objects, err := o.list(ctx, kind)
	if err != nil {
		return err
	}
	for _, object := range objects {
		if store := storeOf(&object); store == "" || stores[store] {
			o.fetch(ctx, &object)
			o.setStatus(ctx, kind, &object, map[string]any{"conditions": []any{condition(&object, "Ready", true, "SecretSynced")}})
		}
	}
	return nil
}

// storeOf is empty if each entry of the ExternalSecret names a store of its own.
func storeOf(object *unstructured.Unstructured) string {
	kind, name := text(object, "spec", "secretStoreRef", "kind"), text(object, "spec", "secretStoreRef", "name")
	switch {
	case name == "":
		return ""
	case kind == "ClusterSecretStore":
		return identity(kind, "", name)
	default:
		return identity("SecretStore", object.GetNamespace(), name)
	}
}

func (o *operators) fetch(ctx context.Context, object *unstructured.Unstructured) {
	name := text(object, "spec", "target", "name")
	if name == "" {
		name = object.GetName()
	}
	secret := secretFor(object, name, "spec", "target", "template", "metadata")
	secret.Type = corev1.SecretType(text(object, "spec", "target", "template", "type"))
	for _, key := range keysOf(object) {
		secret.Data[key] = []byte("stand-in")
	}
	switch text(object, "spec", "target", "creationPolicy") {
	case "None", "Merge":
		return
	case "", "Owner":
		secret.OwnerReferences = []metav1.OwnerReference{*metav1.NewControllerRef(object, object.GroupVersionKind())}
	}
	o.keepSecret(ctx, secret)
}

// keysOf lists the keys of the Secret: those of the template's data if there are any, else one for each entry.
func keysOf(object *unstructured.Unstructured) []string {
	keys := []string{}
	template, _, _ := unstructured.NestedMap(object.Object, "spec", "target", "template", "data")
	for key := range template {
		keys = append(keys, key)
	}
	if len(keys) > 0 {
		return keys
	}
	entries, _, _ := unstructured.NestedSlice(object.Object, "spec", "data")
	for _, entry := range entries {
		if fields, ok := entry.(map[string]any); ok {
			if key, _, _ := unstructured.NestedString(fields, "secretKey"); key != "" {
				keys = append(keys, key)
			}
		}
	}
	return keys
}
