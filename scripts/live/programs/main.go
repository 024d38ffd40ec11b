// One file with every program of the live stand, from the programs' own Go modules: `live PROGRAM ARGUMENTS…`, or under a link
// named after the program. A program that the stand starts ends when the stand does, however that ends.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	_ "time/tzdata" // the schedules of CronJobs name time zones

	applications "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	applicationsets "github.com/argoproj/argo-cd/v3/cmd/argocd-applicationset-controller/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
	server "github.com/argoproj/argo-cd/v3/cmd/argocd-server/commands"
	"github.com/spf13/cobra"
	"go.etcd.io/etcd/server/v3/etcdmain"
	helm "helm.sh/helm/v4/pkg/cmd"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/logs/json/register"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
	kubectl "k8s.io/kubectl/pkg/cmd"
	kubectlutil "k8s.io/kubectl/pkg/cmd/util"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	kustomize "sigs.k8s.io/kustomize/kustomize/v5/commands"

	"ashlar.dev/live/lifetime"
	"ashlar.dev/live/verdicts"
)

var programs = map[string]func(){
	"etcd":                             func() { etcdmain.Main(os.Args) },
	"kube-apiserver":                   func() { os.Exit(cli.Run(apiserver.NewAPIServerCommand())) },
	"kube-controller-manager":          func() { os.Exit(cli.Run(controllermanager.NewControllerManagerCommand())) },
	"kubectl":                          runKubectl,
	"helm":                             runHelm,
	"kustomize":                        func() { run(kustomize.NewDefaultCommand()) },
	"argocd-application-controller":    func() { run(applications.NewCommand()) },
	"argocd-applicationset-controller": func() { run(applicationsets.NewCommand()) },
	"argocd-repo-server":               func() { run(reposerver.NewCommand()) },
	"argocd-server":                    func() { run(server.NewCommand()) },
	"argocd-verdicts":                  func() { finish(verdicts.Answer(os.Stdin, os.Stdout)) },
	"exec":                             func() { finish(execute(os.Args[1:])) },
	"keys":                             func() { finish(writeKeys(os.Args[1:])) },
	"nodes":                            func() { finish(standInForNodes(os.Args[1:])) },
}

func main() {
	name := filepath.Base(os.Args[0])
	if _, ok := programs[name]; !ok && len(os.Args) > 1 {
		os.Args = os.Args[1:]
		name = os.Args[0]
	}
	program, ok := programs[name]
	if !ok {
		names := make([]string, 0, len(programs))
		for name := range programs {
			names = append(names, name)
		}
		slices.Sort(names)
		fmt.Fprintln(os.Stderr, "usage: live PROGRAM ARGUMENTS…; the programs are", strings.Join(names, ", "))
		os.Exit(2)
	}
	lifetime.EndWithParent()
	program()
}

func run(command *cobra.Command) {
	command.SilenceUsage = true
	finish(command.Execute())
}

func runKubectl() {
	if err := cli.RunNoErrOutput(kubectl.NewDefaultKubectlCommand()); err != nil {
		kubectlutil.CheckErr(err)
	}
}

func runHelm() {
	command, err := helm.NewRootCmd(os.Stdout, os.Args[1:], helm.SetupLogging)
	if err == nil {
		err = command.Execute()
	}
	finish(err)
}

func finish(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, filepath.Base(os.Args[0])+":", err)
		os.Exit(1)
	}
	os.Exit(0)
}
