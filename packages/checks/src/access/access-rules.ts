import type { ObjectRule } from "../rule/object-rule.ts";
import { accountSecret } from "./account-secret.ts";
import { certificateRequest } from "./certificate-request.ts";
import { policyRule } from "./policy-rule.ts";
import { roleReference } from "./role-reference.ts";
import { subject } from "./subject.ts";

export const accessRules: readonly ObjectRule[] = [policyRule, roleReference, subject, accountSecret, certificateRequest];
