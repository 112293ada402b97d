import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, type IHttpRouteAuthorizer } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { accept } from "./accept.ts";
import { apiFunctions } from "./apiFunctions.ts";
import { HouseAlarm } from "./houseAlarm.ts";
import type { Place } from "./place.ts";
import { functionRoutes } from "./routes.ts";
import type { SignInStack } from "./signInStack.ts";
import { type FunctionHome, VandretFunction } from "./vandretFunction.ts";
import type { WebStack } from "./webStack.ts";

export interface ApiStackProps extends StackProps {
  home: FunctionHome;
  web: WebStack;
  signIn: SignInStack;
  /** Public registers, and where their keys lie (`Place`). */
  registers: Place["registers"];
  /** Functions that other stacks make, by the folder that routes.ts names. */
  others?: Record<string, VandretFunction>;
}

/** The functions behind the one address, and which calls each answers. Holds nothing: it can be torn down and made again. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { home, web, signIn, registers, others = {}, ...props }: ApiStackProps) {
    super(scope, id, props);
    const functions: Record<string, VandretFunction> = { ...others };
    for (const { lambda } of Object.values(others))
      for (const [setting, value] of Object.entries({ ...web.doorSettings, ...signIn.tokenSettings }))
        lambda.addEnvironment(setting, value);
    for (const { tokens, ...made } of apiFunctions) {
      const name = `${made.folder[0]!.toUpperCase()}${made.folder.slice(1)}`;
      functions[made.folder] = new VandretFunction(this, name, {
        home,
        ...made,
        environment: {
          ...web.doorSettings,
          ...(tokens ? signIn.tokenSettings : {}),
          ...(made.folder === "registers" ? registerSettings(registers) : {}),
        },
      });
    }
    for (const made of Object.values(functions)) web.letKnowTheSecret(made);
    const keys = registers.flatMap(keySecretOf);
    if (keys.length > 0) functions.registers!.allow(["secretsmanager:GetSecretValue"], ...keys);
    route(this, functions, web, signIn);
    new HouseAlarm(this, "Throttled", {
      topic: home.watch.topic,
      // Over all functions of the account: whichever is turned away, the account has no more room.
      metric: new Metric({
        ...{ namespace: "AWS/Lambda", metricName: "Throttles", statistic: "Sum", period: Duration.minutes(5) },
      }),
      threshold: 1,
      periods: 2,
      errorImpact: "Some who call are turned away with 503, since the account runs no more functions at once.",
      runbook: "docs/runbook.md#functions-throttled",
    });
  }
}

/** The secret that holds the key of a register, where it asks for one; a file of our own asks for none. */
const keySecretOf = (register: Place["registers"][number]): string[] =>
  "keySecretArn" in register && register.keySecretArn !== undefined ? [register.keySecretArn] : [];

/** What the function of the registers is told: the registers without their keys, and where those lie. */
function registerSettings(registers: Place["registers"]): Record<string, string> {
  const told = registers.map((register) => {
    const { keySecretArn: _, ...rest } = { keySecretArn: undefined, ...register };
    return rest;
  });
  const secrets = registers.flatMap((register) => keySecretOf(register).map((arn) => [register.id, arn]));
  return { REGISTERS: JSON.stringify(told), REGISTER_SECRETS: JSON.stringify(Object.fromEntries(secrets)) };
}

function route(
  scope: Construct,
  functions: Record<string, VandretFunction>,
  web: WebStack,
  { tokenSettings }: SignInStack,
): void {
  // As something that is there already: else routes would be made in the stack of the door, which knows nothing of functions.
  const api = HttpApi.fromHttpApiAttributes(scope, "Door", { httpApiId: web.api.apiId });
  const jwt = new HttpJwtAuthorizer("SignIn", tokenSettings.TOKEN_ISSUER, {
    jwtAudience: [tokenSettings.TOKEN_AUDIENCE],
  });
  const authorizers: Readonly<Record<string, { authorizer?: IHttpRouteAuthorizer } | undefined>> = {
    open: {},
    jwt: { authorizer: jwt },
  };
  for (const { folder, calls, entry } of functionRoutes) {
    const answering = functions[folder];
    const authorizer = authorizers[entry];
    if (answering === undefined) throw new Error(`routes.ts names functions/${folder}, which no stack makes`);
    if (authorizer === undefined) throw new Error(`routes.ts names an entry that is not known: ${entry}`);
    const integration = new HttpLambdaIntegration(`${folder}-${entry}`, answering.lambda);
    for (const call of calls) {
      const [method, path] = call.split(" ") as [keyof typeof HttpMethod, string];
      const made = new HttpRoute(scope, call.replaceAll(/[^A-Za-z0-9]+/g, "-"), {
        httpApi: api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration,
        ...authorizer,
      });
      if (entry === "open")
        accept(
          made,
          "Open by the contract: it tells the law, or sums of what is sent along, or it is opened by the code of a link, which the function checks and counts. The firewall holds back who asks too often.",
          "AwsSolutions-APIG4",
        );
    }
  }
}
