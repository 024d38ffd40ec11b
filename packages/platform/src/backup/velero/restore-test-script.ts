/**
 * What a restore test does. It ends well only if Velero says that all was restored, if it was something, and if each volume can be
 * mounted and is not empty; a volume that waits for its first pod gets one here. One test at a time has the namespace, which is
 * emptied before and after; a lease that outlived the longest test is nobody's.
 */
export const restoreTestScript = `set -eu

space() { kubectl --namespace "$SPACE" "$@"; }
say() { echo "$(date -u +%H:%M:%S) $*"; }

wipe() {
  kubectl delete restores.velero.io "$PLAN" --ignore-not-found --timeout=5m
  for path in $WIPED; do
    kubectl delete --raw "/$(echo "$path" | sed "s,NAMESPACE,$SPACE,")" >/dev/null
  done
  if [ "$SNAPSHOTS" = true ]; then
    # These only point at the backup's snapshots: their policy is Retain.
    kubectl delete volumesnapshotcontents --selector "velero.io/restore-name=$PLAN" --ignore-not-found
  fi
  until [ -z "$(space get pods,persistentvolumeclaims --output name)" ]; do sleep 5; done
}

finish() {
  code=$?
  trap - EXIT TERM INT
  wipe || code=1
  space delete lease restore-test --ignore-not-found
  [ "$code" = 0 ] && say "the newest backup of $PLAN can be restored" || say "FAILED: see above"
  exit "$code"
}

until space create --filename /test/lease.json 2>/dev/null; do
  if space get lease restore-test --output json | jq --exit-status '(.metadata.creationTimestamp | fromdate) < now - 14400' >/dev/null; then
    say "taking over from a test that never ended"
    space delete lease restore-test --ignore-not-found
  else
    say "waiting for another test"
    sleep 30
  fi
done
trap finish EXIT
trap 'exit 1' TERM INT

wipe
kubectl create --filename /test/restore.json

look() {
  space get persistentvolumeclaims --output json | jq --raw-output '.items[] | select(.spec.volumeMode != "Block") | .metadata.name' | while read -r claim; do
    space get pod "$claim" >/dev/null 2>&1 || jq --arg claim "$claim" \\
      '.metadata.name = $claim | .spec.volumes[0].persistentVolumeClaim.claimName = $claim' /test/pod.json | space create --filename -
  done
}

while :; do
  [ "$VOLUMES" = none ] || look
  phase=$(kubectl get restores.velero.io "$PLAN" --output 'jsonpath={.status.phase}')
  case $phase in
    Completed) break ;;
    Failed | PartiallyFailed | FailedValidation)
      say "Velero says: $phase"
      kubectl get restores.velero.io "$PLAN" --output json | jq .status
      exit 1 ;;
  esac
  sleep 10
done
kubectl get restores.velero.io "$PLAN" --output json | jq --exit-status '.status.progress.itemsRestored > 0' >/dev/null ||
  { say "the backup is empty"; exit 1; }

if [ "$VOLUMES" != none ]; then
  [ -n "$(space get persistentvolumeclaims --output name)" ] || { say "the backup has no volume"; exit 1; }
  look
  for pod in $(space get pods --output name); do
    until phase=$(space get "$pod" --output 'jsonpath={.status.phase}'); [ "$phase" = Succeeded ]; do
      [ "$phase" != Failed ] || { space logs "$pod"; say "$pod: its volume is empty, or cannot be read"; exit 1; }
      sleep 10
    done
    space logs "$pod"
  done
fi
`;

/** Ends well if there is anything on the volume but what a file system makes of itself; says how much. */
export const lookScript = `set -eu
find /volume -mindepth 1 -maxdepth 1 ! -name lost+found | grep -q .
df -h /volume
`;
