package verdicts

import (
	"encoding/json"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/common"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/hook"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/resource"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/syncwaves"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/argo"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type manifest struct {
	Object map[string]any `json:"object"`
}

func (m manifest) live() *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: m.Object}
}

// aboutObject says what an object's annotations mean for a sync.
func aboutObject(question json.RawMessage) (any, error) {
	asked, err := read[manifest](question)
	object := asked.live()
	hooks := hook.Types(object)
	if isPreDeleteHook(object) {
		hooks = append(hooks, "PreDelete")
	}
	if isPostDeleteHook(object) {
		hooks = append(hooks, "PostDelete")
	}
	phases := []common.SyncPhase{}
	synced, _, _ := partitionTargetObjsForSync([]*unstructured.Unstructured{object})
	for _, each := range synced {
		phases = append(phases, syncPhases(each)...)
	}
	return struct {
		Wave     int                       `json:"wave"`
		IsHook   bool                      `json:"isHook"`
		Hooks    []common.HookType         `json:"hooks"`
		Phases   []common.SyncPhase        `json:"phases"`
		Policies []common.HookDeletePolicy `json:"policies"`
		Options  []string                  `json:"options"`
	}{
		syncwaves.Wave(object), isHook(object), hooks, phases, hook.DeletePolicies(object),
		resource.GetAnnotationCSVs(object, common.AnnotationSyncOptions),
	}, err
}

// aboutRemoval says what becomes of an object that leaves its Application, and of one whose Application leaves.
func aboutRemoval(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		manifest
		Application v1alpha1.Application `json:"application"`
	}](question)
	object := asked.live()
	var ofAll *string
	if policy := asked.Application.Spec.SyncPolicy; policy != nil {
		ofAll = policy.SyncOptions.GetOptionValue(common.SyncOptionPrune)
	}
	return struct {
		NotPruned    bool `json:"notPruned"`
		AsksIfPruned bool `json:"asksIfPruned"`
		Goes         bool `json:"goes"`
		AsksIfGoes   bool `json:"asksIfGoes"`
		Cascades     bool `json:"cascades"`
	}{
		isPruningDisabled(object, ofAll), objRequiresPruneConfirmation(object, ofAll),
		shouldBeDeleted(nil, &asked.Application, object), isObjRequiresDeletionConfirmation(object, &asked.Application),
		asked.Application.CascadedDeletion(),
	}, err
}

// aboutTracking says whose an object is.
func aboutTracking(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		manifest
		LabelKey string                  `json:"labelKey"`
		Method   v1alpha1.TrackingMethod `json:"method"`
	}](question)
	return struct {
		Application string `json:"application"`
	}{argo.NewResourceTracking().GetAppName(asked.live(), asked.LabelKey, asked.Method, "")}, err
}

// aboutApplication says how an Application syncs.
func aboutApplication(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		Application v1alpha1.Application `json:"application"`
	}](question)
	policy := asked.Application.Spec.SyncPolicy
	automated := policy != nil && policy.IsAutomatedSyncEnabled()
	return struct {
		Project   string `json:"project"`
		Sources   int    `json:"sources"`
		Automated bool   `json:"automated"`
		Prune     bool   `json:"prune"`
		SelfHeal  bool   `json:"selfHeal"`
	}{
		asked.Application.Spec.GetProject(), len(asked.Application.Spec.GetSources()), automated,
		automated && policy.Automated.GetPrune(), automated && policy.Automated.GetSelfHeal(),
	}, err
}
