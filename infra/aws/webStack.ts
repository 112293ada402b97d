import { existsSync } from "node:fs";
import { join } from "node:path";
import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { DataStack } from "./dataStack.ts";
import { HouseAlarm } from "./houseAlarm.ts";
import { publicPagesBucket } from "./houseBucket.ts";
import { houseLog } from "./houseLog.ts";
import { pageHeaders } from "./pageHeaders.ts";
import { type Place, signInDomain } from "./place.ts";
import type { VandretFunction } from "./vandretFunction.ts";
import type { WatchStack } from "./watchStack.ts";

export interface WebStackProps extends StackProps {
  place: Place;
  data: DataStack;
  watch: WatchStack;
  /** The firewall before CloudFront (`EdgeStack`). */
  firewallArn: string;
  /** The folder of built pages (`npm run build`). */
  pagesFolder: string;
}

/** What CloudFront says to the API, and nobody else can: the house door of the functions asks for it (functions/http/lambda/door.ts). */
export const originSecretHeader = "Vandret-Origin";

/** `/skitse` is `skitse.html` in the bucket. Runs at the edge: CloudFront's JavaScript, no modules. */
const pageOfPath = `function handler(event) {
  var request = event.request;
  if (request.uri === "/") request.uri = "/index.html";
  else if (request.uri.indexOf(".") < 0) request.uri = request.uri.replace(/\\/+$/, "") + ".html";
  return request;
}`;

/** The one address for pages and API: CloudFront, the pages, and the API's door without the calls behind it (`ApiStack`). */
export class WebStack extends Stack {
  readonly api: HttpApi;
  readonly pages: Bucket;
  readonly distribution: Distribution;
  /** `https://…`, as people know it. */
  readonly address: string;
  readonly secretOfOrigin: Secret;

  constructor(scope: Construct, id: string, props: WebStackProps) {
    const { place, data, watch, firewallArn: _, pagesFolder, ...stackProps } = props;
    super(scope, id, stackProps);
    if (!existsSync(join(pagesFolder, "index.html")))
      throw new Error(`${pagesFolder} holds no built pages: run "npm run build" first`);
    this.api = apiDoor(this, watch);
    this.secretOfOrigin = new Secret(this, "OriginSecret", {
      description: `Vandret: what CloudFront says to the API in ${originSecretHeader}`,
      encryptionKey: data.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.pages = publicPagesBucket(this, "Pages", data.accessLogs);
    this.distribution = site(this, {
      ...props,
      pages: this.pages,
      api: this.api,
      secret: this.secretOfOrigin,
    });
    this.address = `https://${place.site?.domain ?? this.distribution.distributionDomainName}`;
    putPages(this, this.pages, this.distribution, pagesFolder);
    new CfnOutput(this, "Address", { value: this.address });
  }

  /** What a function behind the door needs to know of it. */
  get doorSettings(): Record<string, string> {
    return { ORIGIN_SECRET_ARN: this.secretOfOrigin.secretArn };
  }

  /** Lets a function read what CloudFront says, the one before too, and nothing else of what is secret. */
  letKnowTheSecret(made: VandretFunction): void {
    made.allow(["secretsmanager:GetSecretValue"], this.secretOfOrigin.secretArn);
    made.allowKey(this.secretOfOrigin.encryptionKey!, "secretsmanager");
  }
}

/** The HTTP API: held back where too many call at once, and each call written down by its route, never by its path, which may hold a code. */
function apiDoor(scope: Stack, watch: WatchStack): HttpApi {
  const api = new HttpApi(scope, "Api", { description: "Vandret: law, sums and cases", createDefaultStage: false });
  api.addStage("Stage", {
    stageName: "$default",
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(houseLog(scope, "ApiLog", watch.key)),
      format: AccessLogFormat.custom(JSON.stringify(accessLine)),
    },
  });
  const period = Duration.minutes(5);
  new HouseAlarm(scope, "ApiFails", {
    topic: watch.topic,
    metric: api.metricServerError({ period, statistic: "Sum" }),
    threshold: 5,
    errorImpact: "Everybody who calls the API, pages included, may get an error instead of an answer.",
    runbook: "docs/runbook.md#api-fails",
  });
  new HouseAlarm(scope, "ApiSlow", {
    topic: watch.topic,
    metric: api.metricLatency({ period, statistic: "p95" }),
    threshold: 20_000,
    periods: 3,
    errorImpact: "Whoever waits for a roll or a sheet waits so long that the API soon gives up on them.",
    runbook: "docs/runbook.md#api-slow",
  });
  return api;
}

/** One line a call. No address of the caller's, no path, no query, no header. */
const accessLine = {
  requestId: "$context.requestId",
  at: "$context.requestTimeEpoch",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  ofFunction: "$context.integrationLatency",
  bytes: "$context.responseLength",
  error: "$context.integrationErrorMessage",
  authorizer: "$context.authorizer.error",
};

interface SiteProps extends WebStackProps {
  pages: Bucket;
  api: HttpApi;
  secret: Secret;
}

function site(scope: Stack, { place, data, firewallArn, pages, api, secret }: SiteProps): Distribution {
  return new Distribution(scope, "Site", {
    // CloudFormation reads the secret anew only where something in the distribution changes: the round is that something.
    comment: `Vandret: pages and API (secret, round ${place.originSecretRound})`,
    priceClass: PriceClass.PRICE_CLASS_100,
    httpVersion: HttpVersion.HTTP2_AND_3,
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    webAclId: firewallArn,
    ...(place.site === undefined
      ? {}
      : {
          domainNames: [place.site.domain],
          certificate: Certificate.fromCertificateArn(scope, "Certificate", place.site.certificateArn),
        }),
    defaultBehavior: {
      // LIST makes a page that is not there a 404 instead of a 403.
      origin: S3BucketOrigin.withOriginAccessControl(pages, {
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: pageHeaders(scope, "PageHeaders", [
        signInDomain(place),
        originOf(data.objects),
        originOf(data.computed),
      ]),
      compress: true,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(scope, "PageOfPath", {
            code: FunctionCode.fromInline(pageOfPath),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    },
    additionalBehaviors: {
      "/v1/*": {
        origin: new HttpOrigin(Fn.select(2, Fn.split("/", api.apiEndpoint)), {
          readTimeout: Duration.seconds(30),
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          customHeaders: { [originSecretHeader]: secret.secretValue.unsafeUnwrap() },
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
    },
  });
}

/** Where pages put and get large files, at places that the API has signed. */
const originOf = ({ bucketRegionalDomainName }: Bucket): string => `https://${bucketRegionalDomainName}`;

function putPages(scope: Stack, pages: Bucket, distribution: Distribution, folder: string): void {
  const uncompressed = ["*.br", "*.gz"];
  const assets = new BucketDeployment(scope, "Assets", {
    destinationBucket: pages,
    sources: [Source.asset(folder, { exclude: [...uncompressed, "*.html"] })],
    // Names carry a hash, and an open page may still ask for yesterday's: old ones stay.
    prune: false,
    cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")],
  });
  const html = new BucketDeployment(scope, "Html", {
    destinationBucket: pages,
    sources: [Source.asset(folder, { exclude: [...uncompressed, "assets/**"] })],
    prune: false,
    cacheControl: [CacheControl.fromString("no-cache")],
    distribution,
    distributionPaths: ["/*"],
  });
  html.node.addDependency(assets);
}
