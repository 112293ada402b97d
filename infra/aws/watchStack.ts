import { Stack, type StackProps } from "aws-cdk-lib";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { alarmTopic, watchKey } from "./alarmTopic.ts";

/** What all others hang their alarms and logs on: the key and the topic. Made first, and never torn down before them. */
export class WatchStack extends Stack {
  readonly key: Key;
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.key = watchKey(this);
    this.topic = alarmTopic(this, this.key);
  }
}
