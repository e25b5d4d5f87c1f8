/** Reads what a source file imports and does, for the architecture test. Nothing is run. */

import ts from 'typescript';

/** One imported address. */
export interface ImportLine {
  /** As written: `./event.ts`, `node:fs`. An address that is worked out at run time is `(computed)`. */
  readonly address: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether only types cross. */
  readonly isType: boolean;
}

/** Something in a file that a rule may forbid, with its line. */
export interface Habit {
  readonly kind: 'default-export' | 'any' | 'ts-ignore' | 'surroundings';
  /** As written, in a few words. */
  readonly found: string;
  readonly line: number;
}

/** A source file as the rules see it. */
export interface SourceModule {
  readonly imports: readonly ImportLine[];
  readonly habits: readonly Habit[];
}

/** What makes a result depend on the moment or the machine. */
const surroundings = /^(Date\.now|performance\.now|Math\.random|process\..+|globalThis\..+|import\.meta\.env)$/;

/** Parses a `.ts`, `.mjs`, `.astro`, `.mdx` or `.css` file. Files of other kinds import nothing. */
export function parseModule(path: string, text: string): SourceModule {
  if (path.endsWith('.css')) return { imports: parseStyle(text), habits: [] };
  const code = readCode(path, text);
  const imports: ImportLine[] = [];
  const habits: Habit[] = [...parseWords(text)];
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    for (const found of readImports(node)) imports.push({ ...found, line: lineOf(node) });
    const habit = readHabit(node);
    if (habit) habits.push({ ...habit, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, habits };
}

/** The program text of a file, everything else blanked so that lines keep their numbers. */
function readCode(path: string, text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  if (path.endsWith('.astro')) {
    const parts = /^(\s*---\r?\n)([\s\S]*?\n)(---)|(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g;
    let [code, end] = ['', 0];
    for (const { 0: whole, 1: fence, 2: front, 4: tag, 5: script, index } of text.matchAll(parts)) {
      const before = text.slice(end, index) + (fence ?? tag ?? '');
      const inside = front ?? script ?? '';
      code += `${blank(before)}${inside}`;
      end = index + (fence ?? tag ?? '').length + inside.length;
      code += blank(text.slice(end, index + whole.length));
      end = index + whole.length;
    }
    return code;
  }
  if (!path.endsWith('.mdx')) return /\.[mc]?[jt]s$/.test(path) ? text : '';
  const unfenced = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank);
  return unfenced.replace(/^.*$/gm, (line) => (/^(import|export) /.test(line) ? line : blank(line)));
}

function readImports(node: ts.Node): Omit<ImportLine, 'line'>[] {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return [{ address: (node.moduleSpecifier as ts.StringLiteral).text, isType: isTypeOnly(node) }];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [{ address: (node.argument.literal as ts.StringLiteral).text, isType: true }];
  }
  if (!ts.isCallExpression(node)) return [];
  const isGlob = node.expression.getText() === 'import.meta.glob';
  if (node.expression.kind !== ts.SyntaxKind.ImportKeyword && !isGlob) return [];
  const [first] = node.arguments;
  const asked = first !== undefined && ts.isArrayLiteralExpression(first) ? first.elements : [first];
  return asked.map((address) => ({
    address: address !== undefined && ts.isStringLiteralLike(address) ? address.text : '(computed)',
    isType: false,
  }));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function readHabit(node: ts.Node): Omit<Habit, 'line'> | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return { kind: 'any', found: node.parent.getText().slice(0, 60) };
  const isDefault =
    (ts.isExportAssignment(node) && !node.isExportEquals) ||
    node.kind === ts.SyntaxKind.DefaultKeyword ||
    (ts.isExportSpecifier(node) && node.name.text === 'default');
  if (isDefault) return { kind: 'default-export', found: 'export default' };
  const isEmptyDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  if (isEmptyDate) return { kind: 'surroundings', found: 'new Date()' };
  if (!ts.isPropertyAccessExpression(node) || !surroundings.test(node.getText())) return undefined;
  return { kind: 'surroundings', found: node.getText() };
}

/** What stands in comments and templates, which the parser passes over. */
function parseWords(text: string): Habit[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /@ts-(ignore|nocheck)/.exec(line)?.[0];
    return found === undefined ? [] : [{ kind: 'ts-ignore' as const, found, line: index + 1 }];
  });
}

function parseStyle(text: string): ImportLine[] {
  return text.split('\n').flatMap((line, index) => {
    const address = /@import\s+(?:url\()?['"]?([^'")\s;]+)/.exec(line)?.[1];
    return address === undefined ? [] : [{ address, line: index + 1, isType: false }];
  });
}
