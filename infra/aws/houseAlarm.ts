import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

/** What the person who is woken reads. */
export interface AlarmWords {
  /** Who is hurt, and how: a sentence. */
  errorImpact: string;
  /** What to do: a heading of the runbook, as its address has it (`docs/runbook.md#store-busy`). */
  runbook: `docs/runbook.md#${string}`;
}

export interface HouseAlarmProps extends AlarmWords {
  topic: ITopic;
  metric: IMetric;
  /** It goes off at this and above. */
  threshold: number;
  /** Periods of the metric in a row. */
  periods?: number;
}

/** The one way to make an alarm here: it says who is hurt and what to do, and somebody is told when it starts and when it is over. */
export class HouseAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: HouseAlarmProps) {
    super(scope, id);
    if (!/^.{20,}\.$/s.test(props.errorImpact))
      throw new Error(`${id}: errorImpact must be a sentence that says who is hurt, and how`);
    this.alarm = new Alarm(this, "Alarm", {
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${props.errorImpact} What to do: ${props.runbook}`,
    });
    const tell = new SnsAction(props.topic);
    this.alarm.addAlarmAction(tell);
    this.alarm.addOkAction(tell);
  }
}
