// The stand-ins for operators that run StatefulSets for their objects: those of Prometheus and of Elasticsearch.

package main

import (
	"context"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var (
	monitoring    = schema.GroupVersion{Group: "monitoring.coreos.com", Version: "v1"}
	elasticsearch = schema.GroupVersion{Group: "elasticsearch.k8s.elastic.co", Version: "v1"}
)

// madeSet is what a StatefulSet is made of that an operator runs for an object.
type madeSet struct {
	name, serviceAccount string
	replicas             int32
	claims               []corev1.PersistentVolumeClaim
	secrets              []string // mounted, so that no pod starts without them
}

// lookAtPrometheuses plays the Prometheus operator, whose Prometheus is available when every pod of its StatefulSet is ready
// (prometheus-operator/prometheus-operator v0.93.1, pkg/prometheus/operator.go: StatusReporter).
func (o *operators) lookAtPrometheuses(ctx context.Context) error {
	for resource, kind := range map[string]string{"prometheuses": "prometheus", "alertmanagers": "alertmanager"} {
		objects, err := o.list(ctx, monitoring.WithResource(resource))
		if err != nil {
			return err
		}
		for _, object := range objects {
			var read struct {
				Spec struct {
					Replicas           *int32 `json:"replicas"`
					ServiceAccountName string `json:"serviceAccountName"`
					Storage            struct {
						VolumeClaimTemplate corev1.PersistentVolumeClaim `json:"volumeClaimTemplate"`
					} `json:"storage"`
				} `json:"spec"`
			}
			if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &read); err != nil {
				return err
			}
			wanted := madeSet{name: kind + "-" + object.GetName(), serviceAccount: read.Spec.ServiceAccountName, replicas: 1}
			if read.Spec.Replicas != nil {
				wanted.replicas = *read.Spec.Replicas
			}
			if claim := read.Spec.Storage.VolumeClaimTemplate; claim.Spec.Resources.Requests != nil {
				claim.Name = "data"
				wanted.claims = []corev1.PersistentVolumeClaim{claim}
			}
			ready := o.keepStatefulSet(ctx, &object, wanted)
			available := observed(&object, "Available", true, "")
			switch {
			case ready == 0 && wanted.replicas > 0:
				available = observed(&object, "Available", false, "NoPodReady")
			case ready < wanted.replicas:
				available = observed(&object, "Available", false, "SomePodsNotReady")
				available["status"] = "Degraded"
			}
			o.setStatus(ctx, monitoring.WithResource(resource), &object, fields{
				"paused": false, "replicas": int64(wanted.replicas), "updatedReplicas": int64(wanted.replicas), "availableReplicas": int64(ready),
				"unavailableReplicas": int64(wanted.replicas - ready), "conditions": []any{available, observed(&object, "Reconciled", true, "")},
			})
		}
	}
	return nil
}

// lookAtElasticsearches plays Elastic's operator (elastic/cloud-on-k8s v3.5.0, pkg/apis/elasticsearch/v1/status.go and
// pkg/controller/elasticsearch/user/predefined.go): a StatefulSet for each node set, and the Secrets that clients read.
func (o *operators) lookAtElasticsearches(ctx context.Context) error {
	kind := elasticsearch.WithResource("elasticsearches")
	objects, err := o.list(ctx, kind)
	if err != nil {
		return err
	}
	type reference struct {
		SecretName string `json:"secretName"`
	}
	for _, object := range objects {
		var read struct {
			Spec struct {
				Auth struct {
					FileRealm []reference `json:"fileRealm"`
					Roles     []reference `json:"roles"`
				} `json:"auth"`
				HTTP struct {
					TLS struct {
						Certificate reference `json:"certificate"`
					} `json:"tls"`
				} `json:"http"`
				NodeSets []struct {
					Name                 string                         `json:"name"`
					Count                int32                          `json:"count"`
					VolumeClaimTemplates []corev1.PersistentVolumeClaim `json:"volumeClaimTemplates"`
				} `json:"nodeSets"`
			} `json:"spec"`
		}
		if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &read); err != nil {
			return err
		}
		for name, key := range map[string]string{"-es-elastic-user": "elastic", "-es-http-certs-public": "ca.crt"} {
			secret := secretFor(&object, object.GetName()+name, "none")
			secret.Data[key] = []byte("stand-in")
			secret.OwnerReferences = []metav1.OwnerReference{*metav1.NewControllerRef(&object, object.GroupVersionKind())}
			o.keepSecret(ctx, secret)
		}
		secrets := []string{}
		for _, each := range append(append(read.Spec.Auth.FileRealm, read.Spec.Auth.Roles...), read.Spec.HTTP.TLS.Certificate) {
			if each.SecretName != "" {
				secrets = append(secrets, each.SecretName)
			}
		}
		wanted, ready := int32(0), int32(0)
		for _, set := range read.Spec.NodeSets {
			wanted += set.Count
			ready += o.keepStatefulSet(ctx, &object, madeSet{
				name: object.GetName() + "-es-" + set.Name, replicas: set.Count, claims: set.VolumeClaimTemplates, secrets: secrets,
			})
		}
		status := fields{"phase": "ApplyingChanges", "health": "unknown", "availableNodes": int64(ready)}
		if ready == wanted {
			status["phase"], status["health"] = "Ready", "green"
		}
		o.setStatus(ctx, kind, &object, status)
	}
	return nil
}

// keepStatefulSet makes the StatefulSet, or changes how many pods it has, and says how many of them are ready.
func (o *operators) keepStatefulSet(ctx context.Context, owner *unstructured.Unstructured, wanted madeSet) int32 {
	sets := o.client.AppsV1().StatefulSets(owner.GetNamespace())
	found, err := sets.Get(ctx, wanted.name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		_, err = sets.Create(ctx, statefulSetFor(owner, wanted), metav1.CreateOptions{})
	case err == nil && *found.Spec.Replicas != wanted.replicas:
		found.Spec.Replicas = &wanted.replicas
		_, err = sets.Update(ctx, found, metav1.UpdateOptions{})
	case err == nil && found.Status.ObservedGeneration == found.Generation:
		return found.Status.AvailableReplicas
	}
	if err != nil {
		tell("StatefulSet "+owner.GetNamespace()+"/"+wanted.name, err)
	}
	return 0
}

// statefulSetFor is one whose pods every namespace admits, as both operators see to.
func statefulSetFor(owner *unstructured.Unstructured, wanted madeSet) *appsv1.StatefulSet {
	yes, no, user := true, false, int64(1000)
	labels := map[string]string{"app.kubernetes.io/instance": owner.GetName(), "app.kubernetes.io/name": wanted.name}
	pod := corev1.PodSpec{
		ServiceAccountName: wanted.serviceAccount, AutomountServiceAccountToken: &no,
		SecurityContext: &corev1.PodSecurityContext{
			RunAsNonRoot: &yes, RunAsUser: &user, SeccompProfile: &corev1.SeccompProfile{Type: corev1.SeccompProfileTypeRuntimeDefault},
		},
		Containers: []corev1.Container{{
			Name: "main", Image: "stand-in.invalid/" + wanted.name, SecurityContext: &corev1.SecurityContext{
				AllowPrivilegeEscalation: &no, Capabilities: &corev1.Capabilities{Drop: []corev1.Capability{"ALL"}},
			},
		}},
	}
	for i, name := range wanted.secrets {
		pod.Volumes = append(pod.Volumes, corev1.Volume{
			Name: "secret-" + strconv.Itoa(i), VolumeSource: corev1.VolumeSource{Secret: &corev1.SecretVolumeSource{SecretName: name}},
		})
	}
	return &appsv1.StatefulSet{
		ObjectMeta: metav1.ObjectMeta{
			Name: wanted.name, Namespace: owner.GetNamespace(), Labels: labels,
			OwnerReferences: []metav1.OwnerReference{*metav1.NewControllerRef(owner, owner.GroupVersionKind())},
		},
		Spec: appsv1.StatefulSetSpec{
			Replicas: &wanted.replicas, ServiceName: wanted.name, PodManagementPolicy: appsv1.ParallelPodManagement,
			Selector:             &metav1.LabelSelector{MatchLabels: labels},
			Template:             corev1.PodTemplateSpec{ObjectMeta: metav1.ObjectMeta{Labels: labels}, Spec: pod},
			VolumeClaimTemplates: wanted.claims,
		},
	}
}
