import type { KubeObject } from "@ashlar/model";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";

const NAME = "argocd-repo-server-git";
const FOLDER = "/etc/argocd-git";
const FILE = "gitconfig";

/** The settings of git in the repo server's image, which hold the filters of LFS, and one more. */
const text = `[include]
	path = /etc/gitconfig
[diff]
	renames = false
`;

/**
 * Git that takes no file for a renamed one, in the repo server. Argo CD asks `git diff --name-only` which Applications a commit
 * concerns, and git names a renamed file only where it went: an Application that lost an object, while another got one much
 * like it, would not look, and the object would stay (seen on Argo CD 3.5.7; docs/operator-manual/git_configuration.md).
 */
export const repoServerGit: KubeObject = {
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: NAME },
  data: { [FILE]: text },
} satisfies IConfigMap;

/** What the repo server's pods need to read it. */
export const withRepoServerGit = {
  container: {
    env: [{ name: "GIT_CONFIG_SYSTEM", value: `${FOLDER}/${FILE}` }],
    volumeMounts: [{ name: "git", mountPath: FOLDER, readOnly: true }],
  },
  volumes: [{ name: "git", configMap: { name: NAME } }],
};
