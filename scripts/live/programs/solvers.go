// What the stand-in for cert-manager needs of Gateways.

package main

import (
	"context"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// solvers are the ways of an issuer to prove to its authority that a host is the cluster's. Only those through a Gateway are read.
type solvers struct {
	Spec struct {
		ACME struct {
			Solvers []struct {
				HTTP01 struct {
					GatewayHTTPRoute struct {
						ParentRefs []struct {
							Namespace   string `json:"namespace"`
							Name        string `json:"name"`
							SectionName string `json:"sectionName"`
						} `json:"parentRefs"`
					} `json:"gatewayHTTPRoute"`
				} `json:"http01"`
			} `json:"solvers"`
		} `json:"acme"`
	} `json:"spec"`
}

// canSolve is true if each Gateway that the issuer solves challenges through serves the listener that it names, or any.
func canSolve(issuer *unstructured.Unstructured, reachable map[string]bool) bool {
	var read solvers
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(issuer.Object, &read); err != nil {
		return false
	}
	for _, solver := range read.Spec.ACME.Solvers {
		for _, parent := range solver.HTTP01.GatewayHTTPRoute.ParentRefs {
			if !reachable[identity("Gateway", orElse(parent.Namespace, issuer.GetNamespace()), parent.Name)+" "+parent.SectionName] {
				return false
			}
		}
	}
	return true
}

// programmedListeners names each listener that serves, as canSolve asks: by its Gateway and its own name, and by its Gateway alone.
func (o *operators) programmedListeners(ctx context.Context) (map[string]bool, error) {
	gateways, err := o.list(ctx, gatewayAPI.WithResource("gateways"))
	if err != nil {
		return nil, err
	}
	reachable := map[string]bool{}
	for _, gateway := range gateways {
		name := identity("Gateway", gateway.GetNamespace(), gateway.GetName()) + " "
		listeners, _, _ := unstructured.NestedSlice(gateway.Object, "status", "listeners")
		for _, each := range listeners {
			listener, _ := each.(map[string]any)
			conditions, _, _ := unstructured.NestedSlice(listener, "conditions")
			for _, each := range conditions {
				condition, _ := each.(map[string]any)
				if condition["type"] == "Programmed" && condition["status"] == "True" {
					listenerName, _ := listener["name"].(string)
					reachable[name], reachable[name+listenerName] = true, true
				}
			}
		}
	}
	return reachable, nil
}
