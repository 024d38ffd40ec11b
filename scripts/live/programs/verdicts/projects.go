package verdicts

import (
	"encoding/json"

	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/git"
	"github.com/argoproj/argo-cd/v3/util/glob"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

func projectOf(spec v1alpha1.AppProjectSpec) v1alpha1.AppProject {
	return v1alpha1.AppProject{Spec: spec}
}

type permitted struct {
	Permitted bool `json:"permitted"`
}

func aboutKind(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		Project    v1alpha1.AppProjectSpec `json:"project"`
		Group      string                  `json:"group"`
		Kind       string                  `json:"kind"`
		Name       string                  `json:"name"`
		Namespaced bool                    `json:"namespaced"`
	}](question)
	kind := schema.GroupKind{Group: asked.Group, Kind: asked.Kind}
	return permitted{projectOf(asked.Project).IsGroupKindNamePermitted(kind, asked.Name, asked.Namespaced)}, err
}

func aboutDestination(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		Project   v1alpha1.AppProjectSpec `json:"project"`
		Server    string                  `json:"server"`
		Name      string                  `json:"name"`
		Namespace string                  `json:"namespace"`
	}](question)
	if err != nil {
		return nil, err
	}
	cluster := &v1alpha1.Cluster{Server: asked.Server, Name: asked.Name}
	is, err := projectOf(asked.Project).IsDestinationPermitted(cluster, asked.Namespace, func(string) ([]*v1alpha1.Cluster, error) {
		return nil, nil
	})
	return permitted{is}, err
}

func aboutSource(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		Project    v1alpha1.AppProjectSpec `json:"project"`
		Repository string                  `json:"repository"`
	}](question)
	return permitted{projectOf(asked.Project).IsSourcePermitted(v1alpha1.ApplicationSource{RepoURL: asked.Repository})}, err
}

func aboutRepositories(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		One   string `json:"one"`
		Other string `json:"other"`
	}](question)
	return struct {
		Same bool `json:"same"`
	}{git.SameURL(asked.One, asked.Other)}, err
}

func aboutGlob(question json.RawMessage) (any, error) {
	asked, err := read[struct {
		Pattern   string `json:"pattern"`
		Text      string `json:"text"`
		Separator string `json:"separator"`
	}](question)
	return struct {
		Matches bool `json:"matches"`
	}{glob.Match(asked.Pattern, asked.Text, []rune(asked.Separator)...)}, err
}
