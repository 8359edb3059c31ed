// The description of the data addresses: valid, and true of every operation.

import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "./support/test";

interface Operation {
  readonly parameters: readonly {
    readonly name: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}

/** What each parameter may be called with. */
function valuesOf(baseURL: string): Readonly<Record<string, string>> {
  return {
    actor: "vladimir-putin",
    outlet: "newsweek",
    kind: "meeting~attack",
    q: "Putin",
    from: "2025-04-01",
    to: "2025-04-16",
    bom: "1",
    raw: "1",
    coarse: "1",
    url: `${baseURL}/`,
    maxwidth: "300",
    maxheight: "200",
    format: "json",
    width: "600",
    height: "300",
    scale: "2",
    theme: "dark",
    title: "Talks",
    dark: "true",
    lane: "outlet",
    order: "name",
    event: "none",
  };
}

test("a validator accepts it", async ({ request }) => {
  const { valid, errors } = await new Validator().validate(await (await request.get("/openapi.json")).json());
  expect([valid, errors]).toEqual([true, undefined]);
});

test("every operation answers as described, with each of its parameters and with all", async ({
  request,
  baseURL,
}) => {
  const document = await (await request.get("/openapi.json")).json();
  const values = valuesOf(baseURL ?? "");
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "api");
  const seen = new Set<string>();
  for (const [path, { get }] of Object.entries(
    document.paths as Record<string, { readonly get?: Operation }>,
  )) {
    if (!get) continue;
    // A frozen story has a spec of its own.
    const names = get.parameters.map(({ name }) => name).filter((name) => name in values);
    const needed = get.parameters.filter(({ required }) => required).map(({ name }) => name);
    // Each parameter by itself once for what it says, and not for every address that takes it.
    const fresh = get.parameters.filter((parameter) => !seen.has(JSON.stringify(parameter)));
    for (const parameter of fresh) seen.add(JSON.stringify(parameter));
    const alone = fresh.map(({ name }) => name).filter((name) => name in values);
    for (const asked of [[], ...alone.map((name) => [name]), names]) {
      const query = [...new Set([...needed, ...asked])].map((name) => [name, values[name] ?? ""]);
      const response = await request.get(`${path}?${new URLSearchParams(query)}`);
      expect(response.status(), `${path} with ${asked}`).toBe(200);
      const [type = "", content] = Object.entries(get.responses["200"]?.content ?? {})[0] ?? [];
      expect(response.headers()["content-type"]?.split(";")[0]).toBe(type);
      if (!type.endsWith("json") || !content) continue;
      const where = `api#/paths/${path.replaceAll("/", "~1")}/get/responses/200/content/${type.replaceAll("/", "~1").replace("+", "%2B")}/schema`;
      const matches = ajv.validate(where, await response.json());
      expect([matches, ajv.errors?.slice(0, 3)], path).toEqual([true, undefined]);
    }
  }
});

test("every operation refuses as described", async ({ request }) => {
  const document = await (await request.get("/openapi.json")).json();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "api");
  for (const [path, operations] of Object.entries(document.paths as Record<string, object>)) {
    if (!("get" in operations)) continue;
    const response = await request.get(`${path}?from=never&maxwidth=0&width=0&frozen=never`);
    expect([response.status(), response.headers()["content-type"]]).toEqual([
      400,
      "application/problem+json",
    ]);
    expect(ajv.validate("api#/components/schemas/Problem", await response.json()), path).toBe(true);
  }
});
