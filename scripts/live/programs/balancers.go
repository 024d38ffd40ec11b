// The cloud's load balancers.

package main

import (
	"context"
	"fmt"
	"hash/fnv"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes"
)

// balancers gives addresses to Services of type LoadBalancer and to Ingresses, of whatever class.
type balancers struct{ client kubernetes.Interface }

func (b balancers) lookAtService(ctx context.Context, service *corev1.Service) error {
	balanced := service.Spec.Type == corev1.ServiceTypeLoadBalancer
	if balanced == (len(service.Status.LoadBalancer.Ingress) > 0) {
		return nil
	}
	service.Status.LoadBalancer.Ingress = nil
	if balanced {
		service.Status.LoadBalancer.Ingress = []corev1.LoadBalancerIngress{{IP: publicAddress(service.UID)}}
	}
	_, err := b.client.CoreV1().Services(service.Namespace).UpdateStatus(ctx, service, metav1.UpdateOptions{})
	return err
}

func (b balancers) lookAtIngress(ctx context.Context, ingress *networkingv1.Ingress) error {
	if len(ingress.Status.LoadBalancer.Ingress) > 0 {
		return nil
	}
	ingress.Status.LoadBalancer.Ingress = []networkingv1.IngressLoadBalancerIngress{{IP: publicAddress(ingress.UID)}}
	_, err := b.client.NetworkingV1().Ingresses(ingress.Namespace).UpdateStatus(ctx, ingress, metav1.UpdateOptions{})
	return err
}

// publicAddress is one of those for documentation (RFC 5737), the same whenever it is asked for.
func publicAddress(id types.UID) string {
	hash := fnv.New32a()
	_, _ = hash.Write([]byte(id))
	return fmt.Sprintf("192.0.2.%d", 1+hash.Sum32()%254)
}
