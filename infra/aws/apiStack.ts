import { Stack, type StackProps } from "aws-cdk-lib";
import { HttpApi, HttpMethod, type IHttpRouteAuthorizer } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpIamAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { DataStack } from "./dataStack.ts";
import { functionRoutes } from "./routes.ts";
import { VandretFunction } from "./vandretFunction.ts";

export interface ApiStackProps extends StackProps {
  data: DataStack;
}

/** The functions and the API in front of them. Holds nothing: it can be torn down and made again. */
export class ApiStack extends Stack {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { data, ...props }: ApiStackProps) {
    super(scope, id, props);
    const classify = new VandretFunction(this, "Classify", {
      folder: "classify",
      errorImpact: "A planner who asks which law applies gets no answer, and cannot look up the provisions.",
      memoryMb: 512,
      timeoutSeconds: 10,
    });
    const calculate = new VandretFunction(this, "Calculate", {
      folder: "calculate",
      errorImpact: "An engineer's roll is not computed by the API; the page still computes on its own machine.",
      // 1,769 MB is one whole core (AWS Lambda quotas): a body holds at most 5,000 parcels, and API Gateway waits 30 s.
      memoryMb: 1769,
      timeoutSeconds: 29,
    });
    const cases = new VandretFunction(this, "Cases", {
      folder: "cases",
      errorImpact: "An engineer cannot open or save a case; what is typed stays in the page until saving works again.",
      memoryMb: 512,
      timeoutSeconds: 15,
      environment: { EVENTS_TABLE: data.events.tableName, OBJECTS_BUCKET: data.objects.bucketName },
    });
    data.events.grant(cases.lambda, "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem");
    // LIST makes an object that is not there a 404 instead of a 403.
    cases.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject", "s3:PutObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    cases.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn] }),
    );

    const documents = new VandretFunction(this, "Documents", {
      folder: "documents",
      errorImpact:
        "An owner cannot fetch a parcel's sheet as a PDF, nor an engineer the roll as a file or the archive; the page still shows them.",
      // It computes the case first, as `calculate` does.
      memoryMb: 1769,
      timeoutSeconds: 29,
      environment: { EVENTS_TABLE: data.events.tableName, OBJECTS_BUCKET: data.objects.bucketName },
    });
    data.events.grant(documents.lambda, "dynamodb:Query");
    documents.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    documents.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn] }),
    );

    const uploads = new VandretFunction(this, "Uploads", {
      folder: "uploads",
      errorImpact:
        "An engineer cannot put terrain or a model's results into a case; what is there already can be used.",
      memoryMb: 256,
      timeoutSeconds: 10,
      environment: { OBJECTS_BUCKET: data.objects.bucketName },
    });
    // A place that it signs gives no more than it may do itself.
    uploads.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject", "s3:PutObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    uploads.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn] }),
    );

    this.api = new HttpApi(this, "Api", { description: "Vandret: law, sums and cases" });
    const functions: Record<string, VandretFunction> = { classify, calculate, cases, documents, uploads };
    for (const { folder, calls, entry } of functionRoutes) {
      const made = functions[folder];
      if (made === undefined) throw new Error(`routes.ts names functions/${folder}, which this stack does not make`);
      const integration = new HttpLambdaIntegration(folder, made.lambda);
      const authorizer: { authorizer?: IHttpRouteAuthorizer } =
        entry === "iam" ? { authorizer: new HttpIamAuthorizer() } : {};
      for (const call of calls) {
        const [method, path] = call.split(" ") as [keyof typeof HttpMethod, string];
        this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...authorizer });
      }
    }
  }
}
