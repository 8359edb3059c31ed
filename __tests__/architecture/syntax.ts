// A file's syntax tree, as far as the checks need it: its nodes, and what it imports.

import { parseSync } from "@swc/core";

export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Import {
  /** As written: "@/lib/base/edtf", "./Timeline", "react". */
  readonly from: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

function parse(path: string, text: string): SyntaxNode {
  return parseSync(text, {
    syntax: "typescript",
    tsx: path.endsWith(".tsx"),
    target: "es2022",
  }) as unknown as SyntaxNode;
}

const known = new Map<string, { readonly text: string; readonly nodes: readonly SyntaxNode[] }>();

/** Every node of a file, parents before children; a file is parsed once for all checks that look at it. */
export function nodesOf(path: string, text: string): readonly SyntaxNode[] {
  const before = known.get(path);
  if (before?.text === text) return before.nodes;
  const nodes = walk(parse(path, text));
  known.set(path, { text, nodes });
  return nodes;
}

/** Every node within a value, parents before children. */
export function walk(value: unknown, found: SyntaxNode[] = []): readonly SyntaxNode[] {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, found);
  } else if (typeof value === "object" && value !== null) {
    if (isNode(value)) found.push(value);
    for (const inner of Object.values(value)) if (typeof inner === "object") walk(inner, found);
  }
  return found;
}

function isNode(value: object): value is SyntaxNode {
  return "type" in value && typeof value.type === "string";
}

/** Static imports, re-exports, `import()`, `require()` and `import("…").Type`. */
export function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(path, text)) {
    const from = importedFrom(node);
    if (from !== undefined) found.push({ from, typeOnly: isTypeOnly(node) });
  }
  return found;
}

function importedFrom(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return stringValue(node.source);
    case "TsImportType":
      return stringValue(node.argument);
    case "CallExpression":
      return isLoader(node.callee) ? firstArgument(node) : undefined;
    default:
      return undefined;
  }
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "TsImportType" || node.typeOnly === true) return true;
  const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as SyntaxNode[]) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly === true);
}

function isLoader(callee: unknown): boolean {
  const node = callee as SyntaxNode;
  return node.type === "Import" || (node.type === "Identifier" && node.value === "require");
}

function firstArgument(call: SyntaxNode): string | undefined {
  const [first] = call.arguments as { expression: unknown }[];
  return stringValue(first?.expression);
}

function stringValue(node: unknown): string | undefined {
  const literal = node as SyntaxNode | null | undefined;
  return literal?.type === "StringLiteral" ? String(literal.value) : undefined;
}
