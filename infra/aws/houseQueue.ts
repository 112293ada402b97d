import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import { type AlarmWords, HouseAlarm } from "./houseAlarm.ts";

export interface HouseQueueProps extends AlarmWords {
  key: IKey;
  topic: ITopic;
  /** How long its reader may work on one message. */
  readerSeconds: number;
}

/**
 * The one way to make a queue here: what its reader cannot take three times is parked for a fortnight, and somebody is told, so that one
 * bad message neither stops the others nor is lost.
 */
export class HouseQueue extends Construct {
  readonly queue: Queue;
  readonly parked: Queue;

  constructor(scope: Construct, id: string, { key, topic, readerSeconds, ...words }: HouseQueueProps) {
    super(scope, id);
    const kept = { encryption: QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true };
    this.parked = new Queue(this, "Parked", { ...kept, retentionPeriod: Duration.days(14) });
    accept(this.parked, "It is itself where the dead letters lie.", "Serverless-SQSRedrivePolicy");
    this.queue = new Queue(this, "Queue", {
      ...kept,
      retentionPeriod: Duration.days(4),
      // Six times the reader's time, as Lambda asks, so that a message under work is not given out again.
      visibilityTimeout: Duration.seconds(6 * readerSeconds),
      deadLetterQueue: { queue: this.parked, maxReceiveCount: 3 },
    });
    new HouseAlarm(this, "ParkedAlarm", {
      topic,
      metric: this.parked.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: "Maximum",
      }),
      threshold: 1,
      ...words,
    });
  }
}

/** Where a topic's messages lie that could not be handed over, for a fortnight. Nobody can be told of them by that topic: look here when no mail comes. */
export function undeliveredQueue(scope: Construct, key: IKey): Queue {
  const queue = new Queue(scope, "Undelivered", {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  accept(
    queue,
    "It is itself where dead letters lie: of a topic, which these two rules do not see, as they look for queues alone.",
    "AwsSolutions-SQS3",
    "Serverless-SQSRedrivePolicy",
  );
  return queue;
}
