// The scheduler.

package main

import (
	"cmp"
	"context"
	"slices"
	"sync/atomic"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/kubernetes"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/component-helpers/scheduling/corev1/nodeaffinity"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
)

// scheduler gives each pod the next node that its node selector and required node affinity admit (those of a DaemonSet name
// the node). Room, taints, spreading and pod affinity are not weighed.
type scheduler struct {
	client kubernetes.Interface
	nodes  corelisters.NodeLister
	disks  *disks
	turn   atomic.Uint32
}

func (s *scheduler) place(ctx context.Context, pod *corev1.Pod) error {
	if len(pod.Spec.SchedulingGates) > 0 {
		return nil
	}
	nodes, err := s.admitted(pod)
	if err != nil {
		return err
	}
	if len(nodes) == 0 {
		return s.refuse(ctx, pod, "no node has the labels that the pod asks for")
	}
	switch missing, err := s.disks.provideFor(ctx, pod); {
	case err != nil:
		return err
	case missing != "":
		return s.refuse(ctx, pod, "there is no PersistentVolumeClaim "+missing)
	}
	node := nodes[int(s.turn.Add(1))%len(nodes)]
	return s.client.CoreV1().Pods(pod.Namespace).Bind(ctx, &corev1.Binding{
		ObjectMeta: metav1.ObjectMeta{Name: pod.Name, Namespace: pod.Namespace, UID: pod.UID},
		Target:     corev1.ObjectReference{Kind: "Node", Name: node.Name},
	}, metav1.CreateOptions{})
}

func (s *scheduler) admitted(pod *corev1.Pod) ([]*corev1.Node, error) {
	nodes, err := s.nodes.List(labels.Everything())
	if err != nil {
		return nil, err
	}
	wanted := nodeaffinity.GetRequiredNodeAffinity(pod)
	nodes = slices.DeleteFunc(nodes, func(node *corev1.Node) bool {
		fits, err := wanted.Match(node)
		return err != nil || !fits
	})
	slices.SortFunc(nodes, func(a, b *corev1.Node) int { return cmp.Compare(a.Name, b.Name) })
	return nodes, nil
}

// refuse leaves the pod pending, to be looked at again.
func (s *scheduler) refuse(ctx context.Context, pod *corev1.Pod, message string) error {
	if podutil.UpdatePodCondition(&pod.Status, &corev1.PodCondition{
		Type: corev1.PodScheduled, Status: corev1.ConditionFalse, Reason: corev1.PodReasonUnschedulable, Message: message,
	}) {
		if _, err := s.client.CoreV1().Pods(pod.Namespace).UpdateStatus(ctx, pod, metav1.UpdateOptions{}); err != nil {
			return err
		}
	}
	return errNotYet
}
