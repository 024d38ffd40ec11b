// The stand-in for implementations of the Gateway API: routes.

package main

import (
	"context"
	"slices"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// route is what HTTPRoute and GRPCRoute share.
type route struct {
	Hostnames  []string `json:"hostnames"`
	ParentRefs []struct {
		Group       *string `json:"group"`
		Kind        *string `json:"kind"`
		Namespace   string  `json:"namespace"`
		Name        string  `json:"name"`
		SectionName string  `json:"sectionName"`
		Port        int32   `json:"port"`
	} `json:"parentRefs"`
	Rules []struct {
		BackendRefs []struct {
			Kind      *string `json:"kind"`
			Namespace string  `json:"namespace"`
			Name      string  `json:"name"`
		} `json:"backendRefs"`
	} `json:"rules"`
}

// attachRoutes accepts each route at each Gateway that it names, or says why not. A Gateway that does not exist says nothing.
func (o *operators) attachRoutes(ctx context.Context, resource schema.GroupVersionResource, kind string, gateways map[string]*gateway) error {
	objects, err := o.list(ctx, resource)
	if err != nil {
		return err
	}
	for _, object := range objects {
		var read struct {
			Spec route `json:"spec"`
		}
		if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &read); err != nil {
			return err
		}
		resolved := observed(&object, "ResolvedRefs", true, "ResolvedRefs")
		if !o.hasBackends(&object, &read.Spec) {
			resolved = observed(&object, "ResolvedRefs", false, "BackendNotFound")
		}
		references, _, _ := unstructured.NestedSlice(object.Object, "spec", "parentRefs")
		parents := []any{}
		for i, reference := range read.Spec.ParentRefs {
			isGateway := (reference.Kind == nil || *reference.Kind == "Gateway") && (reference.Group == nil || *reference.Group == gatewayGroup)
			gateway := gateways[identity("Gateway", orElse(reference.Namespace, object.GetNamespace()), reference.Name)]
			if !isGateway || gateway == nil {
				continue
			}
			reason := o.attach(&object, &read.Spec, kind, gateway, func(l *listener) bool {
				return (reference.SectionName == "" || reference.SectionName == l.Name) && (reference.Port == 0 || reference.Port == l.Port)
			})
			parents = append(parents, map[string]any{
				"parentRef": references[i], "controllerName": gateway.controller,
				"conditions": []any{observed(&object, "Accepted", reason == "Accepted", reason), resolved},
			})
		}
		if _, has, _ := unstructured.NestedSlice(object.Object, "status", "parents"); has || len(parents) > 0 {
			o.setStatus(ctx, resource, &object, map[string]any{"parents": parents})
		}
	}
	return nil
}

// attach counts the route at each listener that is named and takes it; the answer is the reason of the condition Accepted.
func (o *operators) attach(object *unstructured.Unstructured, route *route, kind string, gateway *gateway, named func(*listener) bool) string {
	reason := "NoMatchingParent"
	for i := range gateway.listeners {
		listener := &gateway.listeners[i]
		switch {
		case !named(listener):
		case !slices.Contains(listener.kinds(), kind) || !o.allows(listener, gateway.object.GetNamespace(), object.GetNamespace()):
			if reason == "NoMatchingParent" {
				reason = "NotAllowedByListeners"
			}
		case !sharesHost(listener.Hostname, route.Hostnames):
			if reason != "Accepted" {
				reason = "NoMatchingListenerHostname"
			}
		default:
			reason = "Accepted"
			gateway.attached[i]++
		}
	}
	return reason
}

func (o *operators) allows(listener *listener, own, namespace string) bool {
	switch from := listener.AllowedRoutes.Namespaces; from.From {
	case "All":
		return true
	case "Selector":
		selector, err := metav1.LabelSelectorAsSelector(from.Selector)
		found, missing := o.namespaces.Get(namespace)
		return err == nil && missing == nil && selector.Matches(labels.Set(found.Labels))
	case "None":
		return false
	default:
		return namespace == own
	}
}

// hasBackends is false if a Service that the route sends to does not exist. Whether a ReferenceGrant lets it is not asked.
func (o *operators) hasBackends(object *unstructured.Unstructured, route *route) bool {
	for _, rule := range route.Rules {
		for _, backend := range rule.BackendRefs {
			if backend.Kind != nil && *backend.Kind != "Service" {
				continue
			}
			if _, err := o.services.Services(orElse(backend.Namespace, object.GetNamespace())).Get(backend.Name); err != nil {
				return false
			}
		}
	}
	return true
}

// sharesHost is true if a host name can belong to both; a name of either may begin with `*.`, and no name is any.
func sharesHost(own string, hosts []string) bool {
	return own == "" || len(hosts) == 0 || slices.ContainsFunc(hosts, func(host string) bool {
		return host == own || below(host, own) || below(own, host)
	})
}

func below(name, wildcard string) bool {
	parent, is := strings.CutPrefix(wildcard, "*")
	return is && strings.HasSuffix(name, parent) && len(name) > len(parent)
}

func orElse(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}
