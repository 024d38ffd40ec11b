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

// lookAtCertificates plays cert-manager: each issuer is ready as soon as it has its key, and so is each certificate whose issuer is, with
// its Secret, as soon as the issuer can prove that the hosts are its cluster's: through a Gateway that answers, or through DNS.
func (o *operators) lookAtCertificates(ctx context.Context) error {
	reachable, err := o.programmedListeners(ctx)
	if err != nil {
		return err
	}
	ready := map[string]*issuer{}
	for _, resource := range []string{"issuers", "clusterissuers"} {
		kind := certManager.WithResource(resource)
		objects, err := o.list(ctx, kind)
		if err != nil {
			return err
		}
		for _, object := range objects {
			issuer, err := readIssuer(&object)
			if err != nil {
				return err
			}
			status := observed(&object, "Ready", false, "ErrGetKeyPair")
			if o.isReady(issuer) {
				ready[identity(object.GetKind(), object.GetNamespace(), object.GetName())] = issuer
				status = observed(&object, "Ready", true, "StandIn")
			}
			o.setStatus(ctx, kind, &object, map[string]any{"conditions": []any{status}})
		}
	}
	kind := certManager.WithResource("certificates")
	certificates, err := o.list(ctx, kind)
	if err != nil {
		return err
	}
	for _, certificate := range certificates {
		issuer, exists := ready[issuerOf(&certificate)]
		if !exists {
			continue
		}
		conditions := []any{observed(&certificate, "Ready", true, "Ready")}
		if o.hasSecret(&certificate) || o.canIssue(issuer, hostsOf(&certificate), reachable) {
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

func hostsOf(certificate *unstructured.Unstructured) []string {
	hosts, _, _ := unstructured.NestedStringSlice(certificate.Object, "spec", "dnsNames")
	return hosts
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
	public, private, err := selfSigned(hostsOf(certificate))
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
