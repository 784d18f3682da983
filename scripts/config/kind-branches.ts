/**
 * Finds code that branches on a poll's kind. It uses the compiler's types, so it finds every way of writing
 * it: `===`, `switch`, `in`, a list that includes the kind, or a function that distinguishes kinds. It looks
 * at polls and at anything whose `kind` is that of a poll (a result, a comparison).
 */
import path from 'node:path';
import ts from 'typescript';

/** Where the kinds of polls are declared: the union of this name in this file. */
const KINDS = { file: 'shared/domain/poll/poll.ts', name: 'PollKind' } as const;

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** A compiler program of `files`, with paths relative to `root`, and of sources given as text. */
export function programOf(
  root: string,
  files: readonly string[],
  written: Readonly<Record<string, string>> = {},
): ts.Program {
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [], strict: true },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ...{ jsx: ts.JsxEmit.ReactJSX, resolveJsonModule: true, noEmit: true },
  };
  const host = ts.createCompilerHost(options);
  const texts = new Map(
    Object.entries(written).map(([file, text]) => [path.resolve(root, file), text]),
  );
  const names = [...files, ...Object.keys(written)].map((file) => path.resolve(root, file));
  return ts.createProgram(names, options, {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    getSourceFile: (file, ...how) => {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, ...how)
        : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
    },
  });
}

/** The places that branch on a poll's kind, as «file:line code», in the files for which `isMeant` is true. */
export function kindBranches(
  program: ts.Program,
  root: string,
  isMeant: (file: string) => boolean,
): readonly string[] {
  const checker = program.getTypeChecker();
  const kinds = kindsIn(program, root);
  if (kinds.size < 2) throw new Error(`${KINDS.file} tells no ${KINDS.name}.`);
  const found: string[] = [];
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName).split(path.sep).join('/');
    if (!isMeant(file)) continue;
    const visit = (node: ts.Node): void => {
      if (isBranch(node, checker, kinds)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push(`${file}:${line} ${node.getText().split('\n')[0] ?? ''}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** The kinds of polls, read from the union. */
function kindsIn(program: ts.Program, root: string): ReadonlySet<string> {
  const source = program.getSourceFile(path.resolve(root, KINDS.file));
  const alias = source?.statements.find(
    (one): one is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(one) && one.name.text === KINDS.name,
  );
  return alias ? literalsOf(program.getTypeChecker().getTypeAtLocation(alias)) : new Set();
}

function isBranch(node: ts.Node, checker: ts.TypeChecker, kinds: ReadonlySet<string>): boolean {
  /** True for a value that is a poll's kind, and for a literal that equals one. */
  const isKind = (written: ts.Expression): boolean => {
    const value = withoutAssertions(written);
    const type = checker.getTypeAtLocation(value);
    const isAny =
      (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) > 0;
    return isAny ? /\bkind$/i.test(value.getText()) : hasAll(literalsOf(type), kinds);
  };
  const isPoll = (type: ts.Type): boolean => {
    const kind = type.isUnion() ? checker.getPropertyOfType(type, 'kind') : undefined;
    return kind !== undefined && hasAll(literalsOf(checker.getTypeOfSymbol(kind)), kinds);
  };
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.InKeyword) {
      return isPoll(checker.getTypeAtLocation(right));
    }
    if (!COMPARISONS.has(operatorToken.kind)) return false;
    // Comparing two kinds with each other is allowed: it treats no third kind as one of them.
    return (isKindName(right, kinds) && isKind(left)) || (isKindName(left, kinds) && isKind(right));
  }
  if (ts.isSwitchStatement(node)) {
    const isNamed = node.caseBlock.clauses.some(
      (clause) => ts.isCaseClause(clause) && isKindName(clause.expression, kinds),
    );
    return isNamed && isKind(node.expression);
  }
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  if (!first) return false;
  if (
    ts.isPropertyAccessExpression(node.expression) &&
    /^(includes|has|indexOf|is)$/.test(node.expression.name.text)
  ) {
    return isKind(first);
  }
  if (!/^(is|as)[A-Z]/.test(node.expression.getText().split('.').at(-1) ?? '')) return false;
  const signature = checker.getResolvedSignature(node);
  const isTelling = signature && checker.getTypePredicateOfSignature(signature)?.type;
  return isTelling !== undefined && isPoll(checker.getTypeAtLocation(first));
}

function withoutAssertions(value: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(value) || ts.isAsExpression(value)
    ? withoutAssertions(value.expression)
    : value;
}

function isKindName(node: ts.Node, kinds: ReadonlySet<string>): boolean {
  return ts.isStringLiteralLike(node) && kinds.has(node.text);
}

function literalsOf(type: ts.Type): ReadonlySet<string> {
  const members = type.isUnion() ? type.types : [type];
  return new Set(members.flatMap((one) => (one.isStringLiteral() ? [one.value] : [])));
}

function hasAll(found: ReadonlySet<string>, kinds: ReadonlySet<string>): boolean {
  return kinds.size > 0 && [...kinds].every((kind) => found.has(kind));
}
