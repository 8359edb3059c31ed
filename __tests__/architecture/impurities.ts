// What `lib` must not touch outside `store` and `cli`: clock, network, storage, page, chance, and the machine's locale.

import type { Files } from "./read-project";
import { nodesOf, type SyntaxNode, walk } from "./syntax";

const FORBIDDEN_GLOBALS = new Set([
  "process",
  "Buffer",
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "fetch",
  "setTimeout",
  "setInterval",
  "console",
]);
const FORBIDDEN_MEMBERS = new Set(["Date.now", "Math.random", "performance.now", "crypto.randomUUID"]);
/** Methods that ask the machine for its locale where none is given, with the place of that argument. */
const LOCALE_ARGUMENT: Readonly<Record<string, number>> = {
  localeCompare: 1,
  toLocaleString: 0,
  toLocaleDateString: 0,
  toLocaleTimeString: 0,
  toLocaleLowerCase: 0,
  toLocaleUpperCase: 0,
};

/** One line for each: "lib/x.ts uses Date.now". */
export function impurities(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const nodes = nodesOf(path, text);
    const declared = new Set(nodes.flatMap(declaredNames));
    const globals = nodes.flatMap(globalIn).filter((name) => !declared.has(name));
    const uses = new Set([...nodes.flatMap(impurityOf), ...globals]);
    return [...uses].map((use) => `${path} uses ${use}`);
  });
}

function impurityOf(node: SyntaxNode): readonly string[] {
  const name = memberName(node);
  if (name && FORBIDDEN_MEMBERS.has(name)) return [name];
  if (node.type === "NewExpression") {
    const constructed = memberName(node.callee as SyntaxNode) ?? identifier(node.callee);
    if (constructed === "Date" && argumentsOf(node).length === 0) return ["new Date()"];
    if (constructed?.startsWith("Intl.") && argumentsOf(node).length === 0)
      return [`${constructed} without a locale`];
  }
  if (node.type === "CallExpression") {
    const method = propertyName(node.callee as SyntaxNode);
    const place = method === undefined ? undefined : LOCALE_ARGUMENT[method];
    if (place !== undefined && argumentsOf(node).length <= place) return [`${method} without a locale`];
  }
  return [];
}

/** A global that is called or read from: `fetch(…)`, `process.env`. */
function globalIn(node: SyntaxNode): readonly string[] {
  const owner =
    node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" ? node.object : undefined;
  const name = identifier(owner);
  return name && FORBIDDEN_GLOBALS.has(name) ? [name] : [];
}

/** Names that the file itself binds: a variable or a parameter may well be called `document`. */
function declaredNames(node: SyntaxNode): readonly string[] {
  const patterns = [
    node.type === "VariableDeclarator" && node.id,
    node.type === "Parameter" && node.pat,
    node.type === "ArrowFunctionExpression" && node.params,
  ];
  return walk(patterns).flatMap((inner) => identifier(inner) ?? []);
}

function memberName(node: SyntaxNode): string | undefined {
  const owner = node.type === "MemberExpression" ? identifier(node.object) : undefined;
  return owner ? `${owner}.${propertyName(node)}` : undefined;
}

function propertyName(node: SyntaxNode): string | undefined {
  return node.type === "MemberExpression" ? identifier(node.property) : undefined;
}

function identifier(node: unknown): string | undefined {
  const candidate = node as SyntaxNode | undefined;
  return candidate?.type === "Identifier" ? String(candidate.value) : undefined;
}

function argumentsOf(node: SyntaxNode): readonly unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}
