// The nodes.

package main

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
)

// makeNodes makes three Ready nodes, one in each zone of a region. The node lifecycle controller must be off, as nothing
// sends heartbeats; so nobody else takes away the taint that admission gives to each new node.
func makeNodes(ctx context.Context, client kubernetes.Interface) error {
	for _, letter := range []string{"a", "b", "c"} {
		node := readyNode("node-"+letter, "zone-"+letter)
		made, err := client.CoreV1().Nodes().Create(ctx, node, metav1.CreateOptions{})
		if apierrors.IsAlreadyExists(err) {
			made, err = client.CoreV1().Nodes().Get(ctx, node.Name, metav1.GetOptions{})
		}
		if err != nil {
			return err
		}
		if len(made.Spec.Taints) > 0 {
			made.Spec.Taints = nil
			if _, err = client.CoreV1().Nodes().Update(ctx, made, metav1.UpdateOptions{}); err != nil {
				return err
			}
		}
	}
	return nil
}

func readyNode(name, zone string) *corev1.Node {
	now := metav1.Now()
	plenty := corev1.ResourceList{
		corev1.ResourceCPU: resource.MustParse("1000"), corev1.ResourceMemory: resource.MustParse("4Ti"),
		corev1.ResourceEphemeralStorage: resource.MustParse("4Ti"), corev1.ResourcePods: resource.MustParse("1000"),
	}
	return &corev1.Node{
		ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{
			corev1.LabelHostname: name, corev1.LabelOSStable: "linux", corev1.LabelArchStable: "amd64",
			corev1.LabelTopologyZone: zone, corev1.LabelTopologyRegion: "region",
		}},
		Status: corev1.NodeStatus{
			Capacity: plenty, Allocatable: plenty,
			Addresses: []corev1.NodeAddress{{Type: corev1.NodeInternalIP, Address: nodeAddress(name)}, {Type: corev1.NodeHostName, Address: name}},
			NodeInfo:  corev1.NodeSystemInfo{Architecture: "amd64", OperatingSystem: "linux"},
			Conditions: []corev1.NodeCondition{{
				Type: corev1.NodeReady, Status: corev1.ConditionTrue, Reason: "StandIn", LastHeartbeatTime: now, LastTransitionTime: now,
			}},
		},
	}
}

// nodeAddress depends on the last letter of the name.
func nodeAddress(name string) string { return fmt.Sprintf("10.0.0.%d", name[len(name)-1]) }
