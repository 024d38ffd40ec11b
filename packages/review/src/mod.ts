export { judgeCluster } from "./danger/judge.ts";
