package verdicts

import (
	_ "unsafe" // for go:linkname

	_ "github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/common"
	"github.com/argoproj/argo-cd/v3/controller"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// What hooks and removal come to is decided in functions that Argo CD does not export: these are they, not ours of the same name. If
// a version names one otherwise, nothing links ("relocation target … not defined"): look up what took its place.

//go:linkname isHook github.com/argoproj/argo-cd/v3/controller.isHook
func isHook(*unstructured.Unstructured) bool

//go:linkname isPreDeleteHook github.com/argoproj/argo-cd/v3/controller.isPreDeleteHook
func isPreDeleteHook(*unstructured.Unstructured) bool

//go:linkname isPostDeleteHook github.com/argoproj/argo-cd/v3/controller.isPostDeleteHook
func isPostDeleteHook(*unstructured.Unstructured) bool

//go:linkname partitionTargetObjsForSync github.com/argoproj/argo-cd/v3/controller.partitionTargetObjsForSync
func partitionTargetObjsForSync([]*unstructured.Unstructured) (synced []*unstructured.Unstructured, preDelete, postDelete bool)

//go:linkname syncPhases github.com/argoproj/argo-cd/gitops-engine/pkg/sync.syncPhases
func syncPhases(*unstructured.Unstructured) []common.SyncPhase

//go:linkname isPruningDisabled github.com/argoproj/argo-cd/gitops-engine/pkg/sync.isPruningDisabled
func isPruningDisabled(object *unstructured.Unstructured, ofAll *string) bool

//go:linkname objRequiresPruneConfirmation github.com/argoproj/argo-cd/gitops-engine/pkg/sync.objRequiresPruneConfirmation
func objRequiresPruneConfirmation(object *unstructured.Unstructured, ofAll *string) bool

//go:linkname shouldBeDeleted github.com/argoproj/argo-cd/v3/controller.(*ApplicationController).shouldBeDeleted
func shouldBeDeleted(*controller.ApplicationController, *v1alpha1.Application, *unstructured.Unstructured) bool

//go:linkname isObjRequiresDeletionConfirmation github.com/argoproj/argo-cd/v3/controller.isObjRequiresDeletionConfirmation
func isObjRequiresDeletionConfirmation(*unstructured.Unstructured, *v1alpha1.Application) bool
