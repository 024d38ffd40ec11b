// What a pod needs of Secrets and ConfigMaps before it starts.

package main

import (
	"slices"

	corev1 "k8s.io/api/core/v1"
	corelisters "k8s.io/client-go/listers/core/v1"
)

// settings knows the Secrets and ConfigMaps without which a kubelet does not start a container.
type settings struct {
	secrets    corelisters.SecretLister
	configMaps corelisters.ConfigMapLister
}

// missingForVolumes names what a volume of the pod needs and does not find; "" is nothing.
func (s *settings) missingForVolumes(pod *corev1.Pod) string {
	for _, volume := range pod.Spec.Volumes {
		missing := ""
		if from := volume.Secret; from != nil {
			missing = s.missingSecret(pod.Namespace, from.SecretName, from.Optional, "")
		}
		if from := volume.ConfigMap; from != nil {
			missing = s.missingConfigMap(pod.Namespace, from.Name, from.Optional, "")
		}
		if missing == "" && volume.Projected != nil {
			missing = s.missingForProjection(pod.Namespace, volume.Projected.Sources)
		}
		if missing != "" {
			return missing
		}
	}
	return ""
}

func (s *settings) missingForProjection(namespace string, sources []corev1.VolumeProjection) string {
	for _, source := range sources {
		missing := ""
		if from := source.Secret; from != nil {
			missing = s.missingSecret(namespace, from.Name, from.Optional, "")
		}
		if from := source.ConfigMap; from != nil && from.Name != "kube-root-ca.crt" { // every namespace gets that one
			missing = s.missingConfigMap(namespace, from.Name, from.Optional, "")
		}
		if missing != "" {
			return missing
		}
	}
	return ""
}

// missingForContainer names what an environment variable of the container needs and does not find.
func (s *settings) missingForContainer(namespace string, container *corev1.Container) string {
	found := []string{}
	for _, each := range container.EnvFrom {
		if from := each.SecretRef; from != nil {
			found = append(found, s.missingSecret(namespace, from.Name, from.Optional, ""))
		}
		if from := each.ConfigMapRef; from != nil {
			found = append(found, s.missingConfigMap(namespace, from.Name, from.Optional, ""))
		}
	}
	for _, each := range container.Env {
		if each.ValueFrom == nil {
			continue
		}
		if from := each.ValueFrom.SecretKeyRef; from != nil {
			found = append(found, s.missingSecret(namespace, from.Name, from.Optional, from.Key))
		}
		if from := each.ValueFrom.ConfigMapKeyRef; from != nil {
			found = append(found, s.missingConfigMap(namespace, from.Name, from.Optional, from.Key))
		}
	}
	found = slices.DeleteFunc(found, func(missing string) bool { return missing == "" })
	if len(found) == 0 {
		return ""
	}
	return found[0]
}

func (s *settings) missingSecret(namespace, name string, optional *bool, key string) string {
	secret, err := s.secrets.Secrets(namespace).Get(name)
	if optional != nil && *optional || err == nil && (key == "" || secret.Data[key] != nil) {
		return ""
	}
	return "Secret " + named(name, key)
}

func (s *settings) missingConfigMap(namespace, name string, optional *bool, key string) string {
	configMap, err := s.configMaps.ConfigMaps(namespace).Get(name)
	if optional != nil && *optional {
		return ""
	}
	if err == nil {
		if _, has := configMap.Data[key]; has || key == "" {
			return ""
		}
	}
	return "ConfigMap " + named(name, key)
}

func named(name, key string) string {
	if key == "" {
		return name
	}
	return name + " with key " + key
}
