/**
 * The health of an Argo CD Application, for `resource.customizations.health.argoproj.io_Application` of argocd-cm (Lua; our
 * own). Argo CD ships none for this kind, so an app-of-apps would not wait for its children at all; and the rule in its
 * manual copies a child's health, so one Pod that never starts would hold the root on an old revision for ever.
 *
 * Installed once: healthy, and never again in the way. Not yet: progressing, and the next sync wave waits. Unable to sync:
 * degraded, so the root's sync fails and takes the next commit. "Unable" is a failed operation or, where retries have no
 * limit and an operation never fails, the second retry.
 */
export const applicationHealth = `hs = { status = "Progressing", message = "Not synced yet" }
local status = obj.status or {}
local operation = status.operationState or {}
if status.history ~= nil and #status.history > 0 then
  hs.status = "Healthy"
  hs.message = "Synced at least once"
elseif operation.phase == "Failed" or operation.phase == "Error" or (operation.retryCount or 0) >= 2 then
  hs.status = "Degraded"
  hs.message = operation.message or "Cannot be synced"
end
return hs
`;
