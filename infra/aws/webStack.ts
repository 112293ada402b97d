import { existsSync } from "node:fs";
import { join } from "node:path";
import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import type { Construct } from "constructs";
import { pageHeaders } from "./pageHeaders.ts";

export interface WebStackProps extends StackProps {
  api: HttpApi;
  /** The folder of built pages (`npm run build`). */
  pagesFolder: string;
}

/** `/skitse` is `skitse.html` in the bucket. Runs at the edge: CloudFront's JavaScript, no modules. */
const pageOfPath = `function handler(event) {
  var request = event.request;
  if (request.uri === "/") request.uri = "/index.html";
  else if (request.uri.indexOf(".") < 0) request.uri = request.uri.replace(/\\/+$/, "") + ".html";
  return request;
}`;

/** The pages, and the one address for pages and API. Everything in it can be made again from the repository. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { api, pagesFolder, ...props }: WebStackProps) {
    super(scope, id, props);
    if (!existsSync(join(pagesFolder, "index.html")))
      throw new Error(`${pagesFolder} holds no built pages: run "npm run build" first`);
    const bucket = new Bucket(this, "Pages", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: false,
    });
    const distribution = new Distribution(this, "Site", {
      comment: "Vandret: pages and API",
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      defaultBehavior: {
        // LIST makes a page that is not there a 404 instead of a 403.
        origin: S3BucketOrigin.withOriginAccessControl(bucket, {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: pageHeaders(this, "PageHeaders"),
        compress: true,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, "PageOfPath", {
              code: FunctionCode.fromInline(pageOfPath),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: {
        "/v1/*": {
          origin: new HttpOrigin(Fn.select(2, Fn.split("/", api.apiEndpoint)), { readTimeout: Duration.seconds(30) }),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    });
    const uncompressed = ["*.br", "*.gz"];
    const assets = new BucketDeployment(this, "Assets", {
      destinationBucket: bucket,
      sources: [Source.asset(pagesFolder, { exclude: [...uncompressed, "*.html"] })],
      // Names carry a hash, and an open page may still ask for yesterday's: old ones stay.
      prune: false,
      cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")],
    });
    const html = new BucketDeployment(this, "Html", {
      destinationBucket: bucket,
      sources: [Source.asset(pagesFolder, { exclude: [...uncompressed, "assets/**"] })],
      prune: false,
      cacheControl: [CacheControl.fromString("no-cache")],
      distribution,
      distributionPaths: ["/*"],
    });
    html.node.addDependency(assets);
    new CfnOutput(this, "Address", { value: `https://${distribution.distributionDomainName}` });
  }
}
