import { CfnParameter, Stack, type StackProps } from "aws-cdk-lib";
import { HttpApi, HttpMethod, type IHttpRouteAuthorizer } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
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
    const issuer = new CfnParameter(this, "TokenIssuer", {
      description: "Who signs people in, as the tokens name it; Cognito: https://cognito-idp.REGION.amazonaws.com/POOL",
      allowedPattern: "^https://\\S+[^/\\s]$",
    }).valueAsString;
    const audience = new CfnParameter(this, "TokenAudience", {
      description: "Whom the tokens are made for; Cognito: the id of the pages' client",
      allowedPattern: "^\\S+$",
    }).valueAsString;
    const tokens = {
      TOKEN_ISSUER: issuer,
      TOKEN_AUDIENCE: audience,
      TOKEN_KEYS_URL: `${issuer}/.well-known/jwks.json`,
      TOKEN_TENANT_CLAIM: "tenant",
      TOKEN_ROLES_CLAIM: "cognito:groups",
    };
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
      environment: { EVENTS_TABLE: data.events.tableName, OBJECTS_BUCKET: data.objects.bucketName, ...tokens },
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
      environment: {
        EVENTS_TABLE: data.events.tableName,
        LINKS_TABLE: data.links.tableName,
        OBJECTS_BUCKET: data.objects.bucketName,
        ...tokens,
      },
    });
    data.events.grant(documents.lambda, "dynamodb:Query");
    // To open a link by its code, and to count the wrong ones.
    data.links.grant(documents.lambda, "dynamodb:GetItem", "dynamodb:UpdateItem");
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
      environment: { OBJECTS_BUCKET: data.objects.bucketName, ...tokens },
    });
    // A place that it signs gives no more than it may do itself.
    uploads.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject", "s3:PutObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    uploads.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn] }),
    );

    const decisions = new VandretFunction(this, "Decisions", {
      folder: "decisions",
      errorImpact:
        "A caseworker cannot freeze a decision or start the time for complaints; decisions made already stand where they are kept.",
      // It computes the case, once in a call or for some seconds.
      memoryMb: 1769,
      timeoutSeconds: 29,
      environment: {
        EVENTS_TABLE: data.events.tableName,
        LINKS_TABLE: data.links.tableName,
        OBJECTS_BUCKET: data.objects.bucketName,
        COMPUTED_BUCKET: data.computed.bucketName,
        ...tokens,
      },
    });
    data.events.grant(decisions.lambda, "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem");
    // To open a link by its code, and to count the wrong ones.
    data.links.grant(decisions.lambda, "dynamodb:GetItem", "dynamodb:UpdateItem");
    decisions.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: [data.objects.arnForObjects("*"), data.computed.arnForObjects("*")],
      }),
    );
    decisions.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn, data.computed.bucketArn] }),
    );
    const links = new VandretFunction(this, "Links", {
      folder: "links",
      errorImpact:
        "An owner who has a letter cannot see the parcel's amount, and a caseworker can neither make nor withdraw a link.",
      // An owner's link computes the case, as `calculate` does.
      memoryMb: 1769,
      timeoutSeconds: 29,
      environment: {
        EVENTS_TABLE: data.events.tableName,
        LINKS_TABLE: data.links.tableName,
        OBJECTS_BUCKET: data.objects.bucketName,
        ...tokens,
      },
    });
    data.events.grant(links.lambda, "dynamodb:GetItem", "dynamodb:Query");
    const onLinks = ["GetItem", "Query", "UpdateItem", "BatchWriteItem"] as const;
    data.links.grant(links.lambda, ...onLinks.map((action) => `dynamodb:${action}`));
    links.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    links.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn] }),
    );

    const hearings = new VandretFunction(this, "Hearings", {
      folder: "hearings",
      errorImpact:
        "An owner cannot send an answer while the hearing runs, and a caseworker can neither read nor decide the answers.",
      memoryMb: 1024,
      timeoutSeconds: 29,
      environment: {
        EVENTS_TABLE: data.events.tableName,
        LINKS_TABLE: data.links.tableName,
        OBJECTS_BUCKET: data.objects.bucketName,
        WRITINGS_BUCKET: data.writings.bucketName,
        ...tokens,
      },
    });
    data.events.grant(hearings.lambda, "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem");
    // To open a link by its code, and to count the wrong ones.
    data.links.grant(hearings.lambda, "dynamodb:GetItem", "dynamodb:UpdateItem");
    hearings.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:GetObject", "s3:PutObject"], resources: [data.objects.arnForObjects("*")] }),
    );
    // What people write can be deleted, and nothing else can.
    hearings.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
        resources: [data.writings.arnForObjects("*")],
      }),
    );
    hearings.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [data.objects.bucketArn, data.writings.bucketArn] }),
    );

    this.api = new HttpApi(this, "Api", { description: "Vandret: law, sums and cases" });
    const functions: Record<string, VandretFunction> = {
      ...{ classify, calculate, cases, decisions, documents, hearings, links, uploads },
    };
    const authorizers: Record<(typeof functionRoutes)[number]["entry"], { authorizer?: IHttpRouteAuthorizer }> = {
      open: {},
      jwt: { authorizer: new HttpJwtAuthorizer("SignIn", issuer, { jwtAudience: [audience] }) },
    };
    for (const { folder, calls, entry } of functionRoutes) {
      const made = functions[folder];
      if (made === undefined) throw new Error(`routes.ts names functions/${folder}, which this stack does not make`);
      const integration = new HttpLambdaIntegration(`${folder}-${entry}`, made.lambda);
      for (const call of calls) {
        const [method, path] = call.split(" ") as [keyof typeof HttpMethod, string];
        this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...authorizers[entry] });
      }
    }
  }
}
