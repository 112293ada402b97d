/** An article, made into HTML by the build (`web/build/markdown.ts`). */
declare module "*.md" {
  const html: string;
  export default html;
}
