import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";

/** The one way to make a log here: half a year, under our own key. */
export const houseLog = (scope: Construct, id: string, key: IKey): LogGroup =>
  new LogGroup(scope, id, {
    retention: RetentionDays.SIX_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
    encryptionKey: key,
  });
