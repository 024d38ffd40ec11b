/** `cert-manager-webhook` of `quay.io/jetstack/cert-manager-webhook:v1.21.1`. */
const lastPart = (image: string): string => image.slice(image.lastIndexOf("/") + 1).replace(/[:@].*$/, "");

/**
 * Which of a lock's images a workload runs, as far as names tell: the one that the workload's name has, and has last
 * (`argocd-redis-ha-server` has `argocd` and `redis`); else the one whose name goes on where the workload's ends; else the first.
 * @throws if there are no images
 */
export const imageOf = (workload: string, images: readonly string[]): string => {
  const [within] = images
    .map((image) => ({ image, at: workload.lastIndexOf(lastPart(image)), length: lastPart(image).length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at || b.length - a.length);
  const image = within?.image ?? images.find((each) => lastPart(each).startsWith(workload)) ?? images[0];
  if (image === undefined) throw new Error(`no image is recorded for the workload ${workload}`);
  return image;
};
