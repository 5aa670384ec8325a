// Microsoft's own schemas, as its npm package brings them: nothing is fetched.

import { existsSync, readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { problem } from "./problem.ts";

export type SchemaName = "MicrosoftTeams.schema.json" | "MicrosoftTeams.Localization.schema.json";

/** Problems of `value`, the content of `file`, against the schema `name` of manifest version `version`, such as "1.29". */
export function checkSchema(file: string, value: unknown, name: SchemaName, version: string): string[] {
  const path = new URL(
    import.meta.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${name}`),
  );
  if (!/^\d+\.\d+$/.test(version) || !existsSync(path)) {
    return [problem(file, "manifestVersion", `there is no schema for version "${version}"`, "Use 1.29")];
  }
  const validate = validatorOf(path);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) =>
    problem(file, fieldOf(error), `the schema says it ${error.message ?? "is wrong"}`, remedyFor(error)),
  );
}

/** Reading a schema takes a tenth of a second: each is read once. */
const validators = new Map<string, ValidateFunction>();

function validatorOf(path: URL): ValidateFunction {
  const known = validators.get(path.href);
  if (known) return known;
  // Some of the schemas' patterns are no valid expressions in Unicode mode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
  validators.set(path.href, validate);
  return validate;
}

/** "/staticTabs/0/name" becomes "staticTabs[0].name", as the language files write it. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  const path = instancePath
    .slice(1)
    .replaceAll("~1", "/")
    .replace(/\/(\d+)(?=\/|$)/g, "[$1]")
    .replaceAll("/", ".");
  const member: unknown = params.missingProperty ?? params.additionalProperty;
  return (
    [path, member].filter((part) => typeof part === "string" && part !== "").join(".") || "the whole file"
  );
}

function remedyFor({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return "Add it";
    case "additionalProperties":
      return "Remove it, or correct its spelling";
    case "maxLength":
      return `Shorten it to ${params.limit} characters`;
    case "maxItems":
      return `Keep ${params.limit} at most`;
    case "enum":
      return `Use one of ${JSON.stringify(params.allowedValues)}`;
    case "pattern":
      return `Write it in the form ${params.pattern}`;
    default:
      return "Correct it";
  }
}
