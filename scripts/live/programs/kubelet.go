// The kubelet: how pods start, run and end.

package main

import (
	"context"
	"fmt"
	"hash/fnv"
	"strings"

	corev1 "k8s.io/api/core/v1"
	apiequality "k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
)

// kubelet lets pods start, run and end at once, in their statuses alone.
type kubelet struct {
	client    kubernetes.Interface
	scheduler *scheduler
	settings  *settings
}

func (k *kubelet) look(ctx context.Context, pod *corev1.Pod) error {
	switch {
	case pod.DeletionTimestamp != nil:
		return k.end(ctx, pod)
	case pod.Spec.NodeName == "":
		return k.scheduler.place(ctx, pod)
	default:
		return k.run(ctx, pod)
	}
}

// end lets a deleted pod go, unless it has gone already and only finalizers keep its object.
func (k *kubelet) end(ctx context.Context, pod *corev1.Pod) error {
	if seconds := pod.DeletionGracePeriodSeconds; seconds != nil && *seconds == 0 {
		return nil
	}
	now := int64(0)
	return k.client.CoreV1().Pods(pod.Namespace).Delete(ctx, pod.Name, metav1.DeleteOptions{
		GracePeriodSeconds: &now, Preconditions: &metav1.Preconditions{UID: &pod.UID}, // not its successor of the same name
	})
}

// run starts what has not started as the pod is now written; what runs needs its Secrets no more, and what ended has ended.
func (k *kubelet) run(ctx context.Context, pod *corev1.Pod) error {
	switch phase := pod.Status.Phase; {
	case phase == corev1.PodSucceeded || phase == corev1.PodFailed:
		return nil
	case phase == corev1.PodRunning && pod.Status.ObservedGeneration == pod.Generation:
		return nil
	}
	was := pod.Status.DeepCopy()
	stuck := k.write(pod)
	if !apiequality.Semantic.DeepEqual(was, &pod.Status) {
		if _, err := k.client.CoreV1().Pods(pod.Namespace).UpdateStatus(ctx, pod, metav1.UpdateOptions{}); err != nil {
			return err
		}
	}
	if stuck {
		return errNotYet
	}
	return nil
}

// write sets the status of a pod on a node and says whether it waits for a Secret or a ConfigMap. It depends on nothing but the
// pod and those, so that a second time changes nothing; every time in it is the start time.
func (k *kubelet) write(pod *corev1.Pod) bool {
	status := &pod.Status
	if status.StartTime == nil {
		now := metav1.Now().Rfc3339Copy()
		status.StartTime = &now
	}
	host, address := nodeAddress(pod.Spec.NodeName), podAddress(pod.UID)
	if pod.Spec.HostNetwork {
		address = host
	}
	status.HostIP, status.HostIPs = host, []corev1.HostIP{{IP: host}}
	status.PodIP, status.PodIPs = address, []corev1.PodIP{{IP: address}}
	status.ObservedGeneration = pod.Generation

	containers := startContainers(pod, k.settings)
	status.InitContainerStatuses, status.ContainerStatuses = containers.init, containers.main
	runs := !containers.pulling && !containers.waiting
	finished := runs && runsToItsEnd(pod)
	switch {
	case finished:
		status.Phase = corev1.PodSucceeded
	case runs:
		status.Phase = corev1.PodRunning
	default:
		status.Phase = corev1.PodPending
	}
	conditions := map[corev1.PodConditionType]bool{
		corev1.PodScheduled: true, corev1.PodReadyToStartContainers: runs && !finished, corev1.PodInitialized: containers.initialized,
		corev1.ContainersReady: runs && !finished, corev1.PodReady: runs && !finished,
	}
	for _, gate := range pod.Spec.ReadinessGates {
		conditions[gate.ConditionType] = true
	}
	for kind, is := range conditions {
		condition := corev1.PodCondition{Type: kind, Status: corev1.ConditionFalse, ObservedGeneration: pod.Generation}
		switch {
		case is:
			condition.Status = corev1.ConditionTrue
		case finished:
			condition.Reason = "PodCompleted"
		default:
			condition.Reason = "ContainersNotReady"
		}
		podutil.UpdatePodCondition(status, &condition)
	}
	return containers.waiting
}

// runsToItsEnd is true for the pods of Jobs, and for others that need not be restarted: their containers end well and at once.
func runsToItsEnd(pod *corev1.Pod) bool {
	return pod.Spec.RestartPolicy == corev1.RestartPolicyNever || pod.Spec.RestartPolicy == corev1.RestartPolicyOnFailure
}

// podAddress is the same whenever it is asked for, and hardly ever that of another pod: one of 4 million from 10.128.0.0/10.
func podAddress(id types.UID) string {
	hash := fnv.New32a()
	_, _ = hash.Write([]byte(id))
	n := hash.Sum32()
	return fmt.Sprintf("10.%d.%d.%d", 128+n>>16&63, n>>8&255, n&255)
}

// isMissing tells the images that no registry has. They are named for it.
func isMissing(image string) bool { return strings.Contains(image, "does-not-exist") }
