// The Secrets that operators make.

package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// keepSecret makes a Secret, or adds the keys that it lacks.
func (o *operators) keepSecret(ctx context.Context, wanted *corev1.Secret) {
	secrets := o.client.CoreV1().Secrets(wanted.Namespace)
	found, err := o.secrets.Secrets(wanted.Namespace).Get(wanted.Name)
	if apierrors.IsNotFound(err) {
		_, err = secrets.Create(ctx, wanted, metav1.CreateOptions{})
	} else if found = found.DeepCopy(); addKeys(found, wanted) {
		_, err = secrets.Update(ctx, found, metav1.UpdateOptions{})
	}
	if err != nil {
		tell("Secret "+wanted.Namespace+"/"+wanted.Name, err)
	}
}

func addKeys(to, from *corev1.Secret) bool {
	added := false
	for key, value := range from.Data {
		if _, has := to.Data[key]; !has {
			if to.Data == nil {
				to.Data = map[string][]byte{}
			}
			to.Data[key], added = value, true
		}
	}
	return added
}

// secretFor is a Secret beside an object, with the labels and annotations that a field of it holds.
func secretFor(object *unstructured.Unstructured, name string, metadata ...string) *corev1.Secret {
	labels, _, _ := unstructured.NestedStringMap(object.Object, append(metadata, "labels")...)
	annotations, _, _ := unstructured.NestedStringMap(object.Object, append(metadata, "annotations")...)
	return &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: object.GetNamespace(), Labels: labels, Annotations: annotations},
		Data:       map[string][]byte{},
	}
}
