import { type Api, githubApi } from "./api.ts";

/** What GitHub tells a step of a workflow (docs.github.com/actions/reference/workflows-and-actions/variables). */
export interface Environment {
  readonly api: Api;
  readonly token: string;
  /** `https://github.com` */
  readonly server: string;
  /** Where the run is seen. */
  readonly page: string;
  readonly eventPath: string;
  /** Lines added to this file are outputs of the step. */
  readonly output: string;
}

export const environment = (env: Readonly<Record<string, string | undefined>>): Environment => {
  const of = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === "") throw new Error(`${name} is not set: this runs in a workflow`);
    return value;
  };
  const [server, repository, token] = [of("GITHUB_SERVER_URL"), of("GITHUB_REPOSITORY"), of("GITHUB_TOKEN")];
  return {
    api: githubApi({ url: of("GITHUB_API_URL"), repository, token }),
    token,
    server,
    page: `${server}/${repository}/actions/runs/${of("GITHUB_RUN_ID")}`,
    eventPath: of("GITHUB_EVENT_PATH"),
    output: of("GITHUB_OUTPUT"),
  };
};
