// How far the containers of a pod come.

package main

import (
	corev1 "k8s.io/api/core/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
)

// started is how far the containers of a pod came.
type started struct {
	init, main  []corev1.ContainerStatus
	initialized bool
	pulling     bool // an image does not exist
	waiting     bool // a Secret or ConfigMap does not exist yet
}

// startContainers starts one after the other as a kubelet would: nothing before the pod's volumes are there, and init containers
// in their order, so that one that cannot start holds up all after it.
func startContainers(pod *corev1.Pod, settings *settings) started {
	task := runsToItsEnd(pod)
	all := started{waiting: settings.missingForVolumes(pod) != ""}
	for _, container := range pod.Spec.InitContainers {
		ends := task || !podutil.IsRestartableInitContainer(&container)
		all.init = append(all.init, all.start(pod, &container, ends, all.pulling || all.waiting, settings))
	}
	all.initialized = !all.pulling && !all.waiting
	for _, container := range pod.Spec.Containers {
		status := all.start(pod, &container, task, !all.initialized, settings)
		status.Ready = status.Ready && !task // an init container that ended well is ready, a main one is not
		all.main = append(all.main, status)
	}
	return all
}

func (a *started) start(pod *corev1.Pod, container *corev1.Container, ends, held bool, settings *settings) corev1.ContainerStatus {
	status := corev1.ContainerStatus{Name: container.Name, Image: container.Image}
	wait := func(reason, message string) corev1.ContainerStatus {
		status.State.Waiting = &corev1.ContainerStateWaiting{Reason: reason, Message: message}
		no := false
		status.Started = &no
		return status
	}
	if held {
		return wait("PodInitializing", "")
	}
	if isMissing(container.Image) {
		a.pulling = true
		return wait("ImagePullBackOff", "no registry has the image "+container.Image)
	}
	if missing := settings.missingForContainer(pod.Namespace, container); missing != "" {
		a.waiting = true
		return wait("CreateContainerConfigError", "there is no "+missing)
	}
	status.ImageID = container.Image
	status.ContainerID = "live://" + string(pod.UID) + "/" + container.Name
	started := !ends
	status.Started, status.Ready = &started, true
	if ends {
		status.State.Terminated = &corev1.ContainerStateTerminated{
			Reason: "Completed", StartedAt: *pod.Status.StartTime, FinishedAt: *pod.Status.StartTime, ContainerID: status.ContainerID,
		}
	} else {
		status.State.Running = &corev1.ContainerStateRunning{StartedAt: *pod.Status.StartTime}
	}
	return status
}
