// kube-apiserver and kube-controller-manager alone, for the Kubernetes versions beside the one of the whole stand: `control-plane
// PROGRAM ARGUMENTS…`. Each version has its dependencies in a file of its own (`1.35.mod`), which `go build -modfile` takes.
package main

import (
	"fmt"
	"os"
	_ "time/tzdata" // the schedules of CronJobs name time zones

	"github.com/spf13/cobra"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/logs/json/register"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"

	"ashlar.dev/live/lifetime"
)

var programs = map[string]func() *cobra.Command{
	"kube-apiserver":          apiserver.NewAPIServerCommand,
	"kube-controller-manager": controllermanager.NewControllerManagerCommand,
}

func main() {
	if len(os.Args) < 2 || programs[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: control-plane PROGRAM ARGUMENTS…; the programs are kube-apiserver, kube-controller-manager")
		os.Exit(2)
	}
	os.Args = os.Args[1:]
	lifetime.EndWithParent()
	os.Exit(cli.Run(programs[os.Args[0]]()))
}
