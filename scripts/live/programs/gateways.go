// The stand-in for implementations of the Gateway API: classes and Gateways.

package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

const gatewayGroup = "gateway.networking.k8s.io"

var gatewayAPI = schema.GroupVersion{Group: gatewayGroup, Version: "v1"}

// gateway is one whose class exists.
type gateway struct {
	object     *unstructured.Unstructured
	controller string
	listeners  []listener
	attached   []int64 // routes, by listener
}

type listener struct {
	Name     string `json:"name"`
	Hostname string `json:"hostname"`
	Port     int32  `json:"port"`
	Protocol string `json:"protocol"`
	TLS      struct {
		CertificateRefs []struct {
			Namespace string `json:"namespace"`
			Name      string `json:"name"`
		} `json:"certificateRefs"`
	} `json:"tls"`
	AllowedRoutes struct {
		Namespaces struct {
			From     string                `json:"from"`
			Selector *metav1.LabelSelector `json:"selector"`
		} `json:"namespaces"`
		Kinds []struct {
			Kind string `json:"kind"`
		} `json:"kinds"`
	} `json:"allowedRoutes"`
}

// lookAtGateways plays the Gateway API's implementations: it accepts each class, each Gateway whose class exists, and what routes
// attach to them. See https://gateway-api.sigs.k8s.io/reference/spec/ for the conditions.
func (o *operators) lookAtGateways(ctx context.Context) error {
	gateways, err := o.acceptGateways(ctx)
	if err != nil {
		return err
	}
	for resource, kind := range map[string]string{"httproutes": "HTTPRoute", "grpcroutes": "GRPCRoute"} {
		if err := o.attachRoutes(ctx, gatewayAPI.WithResource(resource), kind, gateways); err != nil {
			return err
		}
	}
	for _, gateway := range gateways {
		o.setStatus(ctx, gatewayAPI.WithResource("gateways"), gateway.object, o.gatewayStatus(gateway))
	}
	return nil
}

func (o *operators) acceptGateways(ctx context.Context) (map[string]*gateway, error) {
	kind := gatewayAPI.WithResource("gatewayclasses")
	classes, err := o.list(ctx, kind)
	if err != nil {
		return nil, err
	}
	controllers := map[string]string{}
	for _, class := range classes {
		controllers[class.GetName()] = text(&class, "spec", "controllerName")
		o.setStatus(ctx, kind, &class, map[string]any{"conditions": []any{observed(&class, "Accepted", true, "Accepted")}})
	}
	kind = gatewayAPI.WithResource("gateways")
	objects, err := o.list(ctx, kind)
	if err != nil {
		return nil, err
	}
	gateways := map[string]*gateway{}
	for _, object := range objects {
		var read struct {
			Spec struct {
				GatewayClassName string     `json:"gatewayClassName"`
				Listeners        []listener `json:"listeners"`
			} `json:"spec"`
		}
		if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &read); err != nil {
			return nil, err
		}
		if controller, found := controllers[read.Spec.GatewayClassName]; !found {
			o.setStatus(ctx, kind, &object, map[string]any{"listeners": []any{}, "conditions": []any{
				observed(&object, "Accepted", false, "Pending"), observed(&object, "Programmed", false, "Pending"),
			}})
		} else {
			gateways[identity("Gateway", object.GetNamespace(), object.GetName())] = &gateway{
				object: &object, controller: controller, listeners: read.Spec.Listeners, attached: make([]int64, len(read.Spec.Listeners)),
			}
		}
	}
	return gateways, nil
}

// gatewayStatus calls a Gateway programmed when all its listeners are. Implementations differ in that: it is the strict way.
func (o *operators) gatewayStatus(gateway *gateway) map[string]any {
	listeners := []any{}
	accepted, programmed := "Accepted", "Programmed"
	for i, each := range gateway.listeners {
		kinds := []any{}
		for _, kind := range each.kinds() {
			kinds = append(kinds, map[string]any{"group": gatewayGroup, "kind": kind})
		}
		resolvedRefs, listenerProgrammed := "ResolvedRefs", "Programmed"
		if !o.hasCertificates(&each, gateway.object.GetNamespace()) {
			resolvedRefs, listenerProgrammed = "InvalidCertificateRef", "Invalid"
			accepted, programmed = "ListenersNotValid", "Pending"
		}
		listeners = append(listeners, map[string]any{
			"name": each.Name, "attachedRoutes": gateway.attached[i], "supportedKinds": kinds,
			"conditions": []any{
				observed(gateway.object, "Accepted", true, "Accepted"),
				observed(gateway.object, "Programmed", listenerProgrammed == "Programmed", listenerProgrammed),
				observed(gateway.object, "ResolvedRefs", resolvedRefs == "ResolvedRefs", resolvedRefs),
			},
		})
	}
	return map[string]any{
		"addresses": []any{map[string]any{"type": "IPAddress", "value": publicAddress(gateway.object.GetUID())}},
		"conditions": []any{
			observed(gateway.object, "Accepted", true, accepted),
			observed(gateway.object, "Programmed", programmed == "Programmed", programmed),
		},
		"listeners": listeners,
	}
}

// hasCertificates is true if every Secret that the listener names holds a certificate. Whether a ReferenceGrant lets it is not asked.
func (o *operators) hasCertificates(listener *listener, own string) bool {
	for _, each := range listener.TLS.CertificateRefs {
		secret, err := o.secrets.Secrets(orElse(each.Namespace, own)).Get(each.Name)
		if err != nil || len(secret.Data[corev1.TLSCertKey]) == 0 {
			return false
		}
	}
	return true
}

// kinds are the routes that may attach.
func (l *listener) kinds() []string {
	if len(l.AllowedRoutes.Kinds) > 0 {
		kinds := []string{}
		for _, each := range l.AllowedRoutes.Kinds {
			kinds = append(kinds, each.Kind)
		}
		return kinds
	}
	switch l.Protocol {
	case "HTTP", "HTTPS":
		return []string{"HTTPRoute", "GRPCRoute"}
	default:
		return []string{l.Protocol + "Route"}
	}
}
