import { certManager } from "../../certificates/cert-manager/cert-manager.ts";
import { route53Solver } from "../../certificates/route53-solver/route53-solver.ts";
import { eks } from "../../clusters/eks/eks.ts";
import type { Example } from "../../example.ts";
import { gatewayApiCrds } from "../gateway-api-crds/gateway-api-crds.ts";
import { awsLoadBalancerController } from "./aws-load-balancer-controller.ts";

const role = "arn:aws:iam::012345678901:role";

export const examples = [
  {
    slot: "gateway",
    brick: awsLoadBalancerController({
      vpc: "vpc-0123456789abcdef0",
      subnets: ["10.0.0.0/20", "10.0.16.0/20"],
      role: `${role}/load-balancer-controller`,
    }),
    cloud: eks({ account: "012345678901", region: "eu-central-1" }),
    beside: {
      gatewayApi: gatewayApiCrds({ version: "1.6" }),
      certificates: certManager({ email: "platform@example.com", solvers: [route53Solver({ role: `${role}/cert-manager` })] }),
    },
  },
] as const satisfies readonly Example[];
