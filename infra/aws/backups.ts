import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface BackupsProps {
  key: IKey;
  topic: ITopic;
  /** For what the topic cannot take. */
  undelivered: IQueue;
  /** Never what people write in a hearing: it must be gone when it is deleted. Nor what can be computed again. */
  kept: readonly (TableV2 | Bucket)[];
}

/**
 * Copies beside the point-in-time recovery, out of reach of whoever can delete a table: each day for 35 days, each month for a year. The
 * vault is locked in governance mode: copies live at least a week, and only who may change the lock itself can shorten that. Compliance
 * mode cannot be undone by anybody, so it is the account's owner's to choose (docs/deploy.md).
 */
export class Backups extends Construct {
  constructor(scope: Construct, id: string, { key, topic, undelivered, kept }: BackupsProps) {
    super(scope, id);
    const vault = new BackupVault(this, "Vault", {
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN,
      lockConfiguration: { minRetention: Duration.days(7), maxRetention: Duration.days(366) },
    });
    const plan = new BackupPlan(this, "Plan", {
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: "each-day",
          scheduleExpression: Schedule.cron({ hour: "1", minute: "0" }),
          deleteAfter: Duration.days(35),
        }),
        new BackupPlanRule({
          ruleName: "each-month",
          scheduleExpression: Schedule.cron({ day: "1", hour: "3", minute: "0" }),
          deleteAfter: Duration.days(365),
        }),
      ],
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("backup.amazonaws.com"),
      description: "Vandret: AWS Backup copies tables and objects",
      managedPolicies: backupPolicies.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
    });
    plan.addSelection("Kept", {
      resources: kept.map((one) => BackupResource.fromArn("tableArn" in one ? one.tableArn : one.bucketArn)),
      role,
    });
    new Rule(this, "Failed", {
      description: "A backup that did not end well",
      eventPattern: {
        source: ["aws.backup"],
        detailType: ["Backup Job State Change"],
        detail: { state: ["FAILED", "ABORTED", "EXPIRED", "PARTIAL"], backupVaultArn: [vault.backupVaultArn] },
      },
      targets: [
        new SnsTopic(topic, {
          deadLetterQueue: undelivered,
          message: RuleTargetInput.fromText(
            "Vandret: last night's copy of the cases was not made. Nobody is hurt yet; a mistake found later may not be undone. What to do: docs/runbook.md#backup-failed",
          ),
        }),
      ],
    });
  }
}

/** AWS's own rights for its own service, which follow what it comes to need. */
export const backupPolicies = [
  "service-role/AWSBackupServiceRolePolicyForBackup",
  "AWSBackupServiceRolePolicyForS3Backup",
] as const;
