import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

// The attack: a use case that opens the books before it asks whether this person may.

const roads = new Set(['inCompany', 'inCompanyReading', 'inCompanyReadingPay']);
const gates = new Set(['authorize', 'authorizeAny', 'authorizeOwn']);

/** Files of features that open the books: each is one use case. lib/auth, lib/db and lib/jobs are the walls themselves. */
const useCases = sourceFiles(/^lib\/[a-z-]+\/[a-z-]+\.ts$/)
  .filter((file) => !/^lib\/(auth|db|jobs|format|kpi)\/|\.test\.ts$/.test(file))
  .map((file) => ({ file, source: ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true) }))
  .filter(({ source }) => importsRoad(source));

test('there are use cases to look at', () => {
  expect(useCases.length).toBeGreaterThan(20);
});

test.each(useCases)('$file is one use case', ({ file, source }) => {
  const functions = source.statements.filter(ts.isFunctionDeclaration).filter(isExported);
  expect(functions.map((declared) => declared.name?.text), 'exports one function, named as the file').toEqual([nameOf(file)]);
  const [useCase] = functions;
  const [first] = useCase!.parameters;
  expect(first && `${first.name.getText(source)}: ${first.type?.getText(source)}`, 'takes the actor first').toBe('actor: Actor');
  expect(asksFirst(useCase!), 'authorises before it awaits or opens anything').toBe(true);
});

function importsRoad(source: ts.SourceFile): boolean {
  return source.statements.filter(ts.isImportDeclaration).some((declared) => {
    const bindings = declared.importClause?.namedBindings;
    return !!bindings && ts.isNamedImports(bindings) && bindings.elements.some((element) => roads.has(element.name.text));
  });
}

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function nameOf(file: string): string {
  return file.split('/').at(-1)!.replace('.ts', '').replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The first call of the body is a gate: `authorize(actor, …)`, or it stands in the first declaration. */
function asksFirst(useCase: ts.FunctionDeclaration): boolean {
  let first: string | undefined;
  const walk = (node: ts.Node): void => {
    if (first !== undefined) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) first = node.expression.text;
    else ts.forEachChild(node, walk);
  };
  if (useCase.body) walk(useCase.body);
  return first !== undefined && gates.has(first);
}
