package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// A key lives as long as a stand may be kept; who it names decides what it may do (Kubernetes, "PKI certificates and requirements").
const keyLife = 365 * 24 * time.Hour

type authority struct {
	certificate *x509.Certificate
	key         crypto.Signer
}

// writeKeys writes ca, server, admin, controller-manager (`.crt`, `.key`) and service-accounts.key into a folder.
func writeKeys(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: live keys FOLDER")
	}
	folder := args[0]
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	root, err := newAuthority(folder)
	if err != nil {
		return err
	}
	names := []string{"localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local"}
	loopback := []net.IP{net.IPv4(127, 0, 0, 1), net.IPv4(10, 96, 0, 1)}
	for _, each := range []struct {
		file, name, group string
		server            bool
	}{
		{file: "server", name: "kube-apiserver", server: true},
		{file: "admin", name: "admin", group: "system:masters"},
		{file: "controller-manager", name: "system:kube-controller-manager"},
	} {
		template := &x509.Certificate{
			Subject:     pkix.Name{CommonName: each.name},
			ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		}
		if each.group != "" {
			template.Subject.Organization = []string{each.group}
		}
		if each.server {
			template.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
			template.DNSNames, template.IPAddresses = names, loopback
		}
		if err := root.issue(folder, each.file, template); err != nil {
			return err
		}
	}
	_, err = newKey(filepath.Join(folder, "service-accounts.key"))
	return err
}

func newAuthority(folder string) (*authority, error) {
	key, err := newKey(filepath.Join(folder, "ca.key"))
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{Subject: pkix.Name{CommonName: "live"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	root := &authority{certificate: template, key: key}
	return root, root.sign(filepath.Join(folder, "ca.crt"), template, key.Public())
}

func (a *authority) issue(folder, name string, template *x509.Certificate) error {
	key, err := newKey(filepath.Join(folder, name+".key"))
	if err != nil {
		return err
	}
	template.KeyUsage = x509.KeyUsageDigitalSignature
	return a.sign(filepath.Join(folder, name+".crt"), template, key.Public())
}

func (a *authority) sign(file string, template *x509.Certificate, public crypto.PublicKey) error {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return err
	}
	template.SerialNumber = serial
	template.NotBefore = time.Now().Add(-time.Hour)
	template.NotAfter = template.NotBefore.Add(keyLife)
	der, err := x509.CreateCertificate(rand.Reader, template, a.certificate, public, a.key)
	if err != nil {
		return err
	}
	return writePEM(file, "CERTIFICATE", der)
}

func newKey(file string) (crypto.Signer, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, err
	}
	return key, writePEM(file, "EC PRIVATE KEY", der)
}

func writePEM(file, kind string, der []byte) error {
	return os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600)
}
