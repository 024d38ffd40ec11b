// What the stand-in for cert-manager needs to know of issuers.

package main

import (
	"context"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// issuer is an Issuer or a ClusterIssuer. Of the ways to prove to an authority that a host is the cluster's, those through a Gateway and
// through DNS are read.
type issuer struct {
	// namespace is where its Secrets lie: those of a ClusterIssuer beside cert-manager itself.
	namespace string
	authority string // the Secret of one's own authority
	solvers   []solver
}

type solver struct {
	Selector struct {
		DNSNames []string `json:"dnsNames"`
		DNSZones []string `json:"dnsZones"`
	} `json:"selector"`
	DNS01  map[string]any `json:"dns01"`
	HTTP01 struct {
		GatewayHTTPRoute struct {
			ParentRefs []struct {
				Namespace   string `json:"namespace"`
				Name        string `json:"name"`
				SectionName string `json:"sectionName"`
			} `json:"parentRefs"`
		} `json:"gatewayHTTPRoute"`
	} `json:"http01"`
}

func readIssuer(object *unstructured.Unstructured) (*issuer, error) {
	var read struct {
		Spec struct {
			CA struct {
				SecretName string `json:"secretName"`
			} `json:"ca"`
			ACME struct {
				Solvers []solver `json:"solvers"`
			} `json:"acme"`
		} `json:"spec"`
	}
	err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &read)
	namespace := orElse(object.GetNamespace(), "cert-manager")
	return &issuer{namespace: namespace, authority: read.Spec.CA.SecretName, solvers: read.Spec.ACME.Solvers}, err
}

// isReady is false while an authority of one's own has no key to sign with (cert-manager, pkg/issuer/ca/setup.go).
func (o *operators) isReady(issuer *issuer) bool {
	return issuer.authority == "" || o.hasKey(issuer.namespace, issuer.authority, corev1.TLSPrivateKeyKey)
}

// canIssue is true if the issuer can prove of each host that it is the cluster's, or need not.
func (o *operators) canIssue(issuer *issuer, hosts []string, reachable map[string]bool) bool {
	return len(issuer.solvers) == 0 || !slices.ContainsFunc(hosts, func(host string) bool {
		solver := solverFor(issuer.solvers, host)
		return solver == nil || !o.canSolve(issuer, solver, host, reachable)
	})
}

// solverFor is the solver that says most of the host: its name, else the longest zone that it is of, else nothing
// (cert-manager, pkg/controller/acmeorders/selectors).
func solverFor(solvers []solver, host string) *solver {
	var found *solver
	best := -1
	for i, each := range solvers {
		says := -1
		switch {
		case slices.Contains(each.Selector.DNSNames, host):
			says = 1000 // no zone is as long
		case len(each.Selector.DNSNames) == 0 && len(each.Selector.DNSZones) == 0:
			says = 0
		}
		for _, zone := range each.Selector.DNSZones {
			if name := strings.TrimPrefix(host, "*."); name == zone || strings.HasSuffix(name, "."+zone) {
				says = max(says, len(zone))
			}
		}
		if says > best {
			found, best = &solvers[i], says
		}
	}
	return found
}

// canSolve is true if the provider's credentials are there, or each Gateway serves the listener that is named, or any. Authorities prove
// nothing of a wildcard through HTTP.
func (o *operators) canSolve(issuer *issuer, solver *solver, host string, reachable map[string]bool) bool {
	for _, provider := range solver.DNS01 {
		settings, _ := provider.(map[string]any)
		for name, value := range settings {
			reference, _ := value.(map[string]any)
			secret, _ := reference["name"].(string)
			key, _ := reference["key"].(string)
			if strings.HasSuffix(name, "SecretRef") && !o.hasKey(issuer.namespace, secret, key) {
				return false
			}
		}
	}
	if len(solver.DNS01) > 0 {
		return true
	}
	for _, parent := range solver.HTTP01.GatewayHTTPRoute.ParentRefs {
		if !reachable[identity("Gateway", orElse(parent.Namespace, issuer.namespace), parent.Name)+" "+parent.SectionName] {
			return false
		}
	}
	return !strings.HasPrefix(host, "*.")
}

func (o *operators) hasKey(namespace, name, key string) bool {
	secret, err := o.secrets.Secrets(namespace).Get(name)
	return err == nil && len(secret.Data[key]) > 0
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
