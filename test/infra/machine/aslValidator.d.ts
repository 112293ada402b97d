/** The package brings no types. */
declare module "asl-validator" {
  export default function validate(definition: unknown): {
    isValid: boolean;
    errors: unknown[];
    errorsText: (separator: string) => string;
  };
}
