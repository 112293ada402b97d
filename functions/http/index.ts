export { makeApp } from "./app.ts";
export { languageOf } from "./language.ts";
export { AnswerBroken, type AnswerFile, type Handler, mount, mountFile } from "./mount.ts";
export { type HttpPorts, type Log } from "./ports.ts";
export { problem } from "./problem.ts";
export { tellLogWhy } from "./refusalLog.ts";
export { fromEnvironment } from "./setup.ts";
export { requireRole, type SignedIn, type SignInPorts } from "./signIn.ts";
export { type Issuer, issuerFromEnvironment, signedInBy, tokenAlgorithm } from "./verifyToken.ts";
