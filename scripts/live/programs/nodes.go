// What a control plane alone lacks: nodes, their scheduler and kubelet, the cloud's load balancers and disks, and the operators
// of custom resources. Nothing runs; what a controller or a health check reads is written as if it did.
package main

import (
	"context"
	"errors"
	"flag"
	"os/signal"
	"syscall"
	"time"

	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
)

// standInForNodes plays all of it until it is told to stop. The API server may come later, and may go and come back.
func standInForNodes(args []string) error {
	flags := flag.NewFlagSet("nodes", flag.ContinueOnError)
	kubeconfig := flags.String("kubeconfig", "", "file that leads to the API server as an administrator")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *kubeconfig == "" {
		return errors.New("usage: live nodes --kubeconfig FILE")
	}
	config, err := clientcmd.BuildConfigFromFlags("", *kubeconfig)
	if err != nil {
		return err
	}
	config.QPS = -1 // no limit
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	objects, err := dynamic.NewForConfig(config)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	_ = wait.PollUntilContextCancel(ctx, 100*time.Millisecond, true, func(ctx context.Context) (bool, error) {
		err := errors.Join(makeNodes(ctx, client), makeStorageClass(ctx, client))
		return err == nil, nil
	})
	factory := informers.NewSharedInformerFactory(client, 0)
	core, storage, networking := factory.Core().V1(), factory.Storage().V1(), factory.Networking().V1()
	disks := &disks{client: client, classes: storage.StorageClasses().Lister(), claims: core.PersistentVolumeClaims().Lister()}
	kubelet := &kubelet{
		client:    client,
		scheduler: &scheduler{client: client, disks: disks, nodes: core.Nodes().Lister()},
		settings:  &settings{secrets: core.Secrets().Lister(), configMaps: core.ConfigMaps().Lister()},
	}
	operators := &operators{
		objects: objects, client: client,
		secrets: core.Secrets().Lister(), configMaps: core.ConfigMaps().Lister(), services: core.Services().Lister(),
		namespaces: core.Namespaces().Lister(), classes: storage.StorageClasses().Lister(),
	}
	work := []func(){
		follow(ctx, core.Pods().Informer(), kubelet.look),
		follow(ctx, core.PersistentVolumeClaims().Informer(), disks.lookAtClaim),
		follow(ctx, core.PersistentVolumes().Informer(), disks.lookAtVolume),
		follow(ctx, core.Services().Informer(), balancers{client}.lookAtService),
		follow(ctx, networking.Ingresses().Informer(), balancers{client}.lookAtIngress),
		func() { operators.start(ctx) },
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done()) // who decides before would find nothing that it needs
	for _, start := range work {
		start()
	}
	<-ctx.Done()
	return nil
}
