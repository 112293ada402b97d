import { ArnFormat, CfnParameter, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import { undeliveredQueue } from "./houseQueue.ts";

/** A key of ours for what the watch keeps: logs, the alarms' topic, queues. Turned each year; gone thirty days after it is deleted. */
export function watchKey(scope: Construct): Key {
  const stack = Stack.of(scope);
  const key = new Key(scope, "Key", {
    alias: `alias/${stack.stackName.toLowerCase()}`,
    description: "Vandret: logs, alarms and queues",
    enableKeyRotation: true,
  });
  const logGroups = stack.formatArn({
    service: "logs",
    resource: "log-group",
    resourceName: "*",
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
      // As CloudWatch Logs asks, by name where its own list has wildcards; it looks at the key before it takes it.
      actions: [
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:Decrypt",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyWithoutPlaintext",
      ],
      resources: ["*"],
      conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": logGroups } },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: ["cloudwatch", "budgets", "events", "sns"].map(
        (name) => new ServicePrincipal(`${name}.amazonaws.com`),
      ),
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: ["*"],
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
  return key;
}

/** Where alarms go: encrypted, over TLS only, to one e-mail address that is given when it is deployed. What does not get there is kept. */
export function alarmTopic(scope: Construct, key: Key): Topic {
  const topic = new Topic(scope, "Alarms", { displayName: "Vandret", masterKey: key, enforceSSL: true });
  for (const service of ["cloudwatch", "budgets", "events"])
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } },
      }),
    );
  const email = new CfnParameter(scope, "AlarmEmail", {
    description: "Who is told of alarms: an address that somebody reads at night",
    allowedPattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
    noEcho: true,
  });
  const undelivered = undeliveredQueue(scope, key);
  topic.addSubscription(new EmailSubscription(email.valueAsString, { deadLetterQueue: undelivered }));
  return topic;
}
