// The stand-in for cert-manager.

package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var certManager = schema.GroupVersion{Group: "cert-manager.io", Version: "v1"}

// lookAtCertificates plays cert-manager: each issuer is ready, and so is each certificate whose issuer exists, with its Secret, as
// soon as the Gateway answers that the issuer solves challenges through.
func (o *operators) lookAtCertificates(ctx context.Context) error {
	reachable, err := o.programmedListeners(ctx)
	if err != nil {
		return err
	}
	solves := map[string]bool{} // of each issuer, whether it can prove that a host is its cluster's
	for _, resource := range []string{"issuers", "clusterissuers"} {
		kind := certManager.WithResource(resource)
		objects, err := o.list(ctx, kind)
		if err != nil {
			return err
		}
		for _, issuer := range objects {
			solves[identity(issuer.GetKind(), issuer.GetNamespace(), issuer.GetName())] = canSolve(&issuer, reachable)
			o.setStatus(ctx, kind, &issuer, map[string]any{"conditions": []any{observed(&issuer, "Ready", true, "StandIn")}})
		}
	}
	kind := certManager.WithResource("certificates")
	certificates, err := o.list(ctx, kind)
	if err != nil {
		return err
	}
	for _, certificate := range certificates {
		can, exists := solves[issuerOf(&certificate)]
		if !exists {
			continue
		}
		conditions := []any{observed(&certificate, "Ready", true, "Ready")}
		if o.hasSecret(&certificate) || can {
			o.issue(ctx, &certificate)
		} else {
			conditions = []any{observed(&certificate, "Ready", false, "DoesNotExist"), observed(&certificate, "Issuing", true, "DoesNotExist")}
		}
		o.setStatus(ctx, kind, &certificate, map[string]any{"conditions": conditions})
	}
	return nil
}

func issuerOf(certificate *unstructured.Unstructured) string {
	kind, name := text(certificate, "spec", "issuerRef", "kind"), text(certificate, "spec", "issuerRef", "name")
	if kind == "ClusterIssuer" {
		return identity(kind, "", name)
	}
	return identity("Issuer", certificate.GetNamespace(), name)
}

func (o *operators) hasSecret(certificate *unstructured.Unstructured) bool {
	_, err := o.secrets.Secrets(certificate.GetNamespace()).Get(text(certificate, "spec", "secretName"))
	return err == nil
}

func (o *operators) issue(ctx context.Context, certificate *unstructured.Unstructured) {
	if o.hasSecret(certificate) {
		return
	}
	name := text(certificate, "spec", "secretName")
	hosts, _, _ := unstructured.NestedStringSlice(certificate.Object, "spec", "dnsNames")
	public, private, err := selfSigned(hosts)
	if err != nil {
		tell(name, err)
		return
	}
	secret := secretFor(certificate, name, "spec", "secretTemplate")
	secret.Type = corev1.SecretTypeTLS
	secret.Data["tls.crt"], secret.Data["tls.key"], secret.Data["ca.crt"] = public, private, public
	o.keepSecret(ctx, secret)
}

// selfSigned makes a certificate for hosts and its key, both PEM, good for 90 days as those of Let's Encrypt.
func selfSigned(hosts []string) (public, private []byte, err error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), DNSNames: hosts, NotBefore: time.Now(), NotAfter: time.Now().AddDate(0, 0, 90),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, nil, err
	}
	encoded, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, nil, err
	}
	public = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate})
	return public, pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: encoded}), nil
}
