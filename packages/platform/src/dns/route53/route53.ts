import type { Problem, RegionalDns, RegionalRecord } from "@ashlar/model";
import { awsIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import type { DnsProvider, RecordExtras, Visibility } from "../dns-provider.ts";

export interface Route53Values {
  /** Which of the account's zones; public unless said otherwise. */
  readonly visibility?: Visibility;
  /**
   * The IAM role that the ServiceAccount, called like the brick, acts as (IRSA). Without it, the role that EKS Pod Identity gives it. It
   * may `route53:ListHostedZones`, and on the zones `ChangeResourceRecordSets`, `ListResourceRecordSets` and `ListTagsForResources`.
   */
  readonly role?: `arn:${string}`;
  /** A role to take on from there, for zones of another account. */
  readonly zoneRole?: `arn:${string}`;
}

const MOST = 255;

const shareProblems = ({ name, answer }: RegionalRecord): readonly Problem[] =>
  "nearest" in answer || (Number.isInteger(answer.share) && answer.share >= 0 && answer.share <= MOST)
    ? []
    : [
        {
          rule: "unsupported-feature",
          object: `DNSEndpoint ${name}`,
          message: `dns: route53 cannot give a share of ${answer.share}, for its weights are whole numbers from 0 to ${MOST}`,
          remedy: "Choose whole numbers in the same proportion",
        },
      ];

/** As ExternalDNS spells them (external-dns v0.21.0, provider/aws/aws.go). */
const regional = ({ region, answer }: RegionalRecord): RecordExtras => ({
  setIdentifier: region,
  providerSpecific: [
    "nearest" in answer ? { name: "aws/region", value: answer.nearest } : { name: "aws/weight", value: String(answer.share) },
  ],
});

/** EKS puts the region into pods with an identity; where it does not, this is what ExternalDNS signs its requests for. */
const regionVariable = (region: string | undefined) =>
  region === undefined ? {} : { env: [{ name: "AWS_DEFAULT_REGION", value: region }] };

/** Amazon Route 53. Answers by share or by nearness too: several clusters then publish one name, each its own record of it. */
export const route53 = ({ visibility = "public", role, zoneRole }: Route53Values = {}): DnsProvider<RegionalDns> => {
  const identity = awsIdentity(role);
  return {
    name: "route53",
    provider: "aws",
    visibility,
    recordTypes: ["A", "AAAA", "CNAME", "MX", "NS", "SRV"],
    identity,
    problems: (platform) => identityProblems("dns: route53", identity, platform),
    chartValues: (_, { site: { cloud } }) => ({
      ...regionVariable(cloud.region),
      extraArgs: { "aws-zone-type": visibility, ...(zoneRole === undefined ? {} : { "aws-assume-role": zoneRole }) },
    }),
    more: (publish) => ({
      regionalRecord: (record) => {
        const problems = shareProblems(record);
        return problems.length > 0 ? problems : publish(record, regional(record));
      },
    }),
  };
};
