import ts from 'typescript';
import type { Check, SourceFile } from './source-tree';
import { isCode, parse, place, walk } from './syntax';

// Read by tools that ask for a default export; entrypoints are asked for one by WXT.
const MAY_EXPORT_DEFAULT = /^(?:[^/]+\.config\.(?:ts|js)|entrypoints\/[^/]+\/index\.tsx?)$/;

/** `index` files that only hand on what others export. */
export const barrels: Check = (files) =>
  files
    .filter((file) => /(?:^|\/)index\.tsx?$/.test(file.path))
    .filter((file) => {
      const { statements } = parse(file);
      return statements.length > 0 && statements.every((statement) => ts.isExportDeclaration(statement));
    })
    .map(({ path }) => `${path} only re-exports`);

/** Default exports outside entrypoints and configuration. */
export const defaultExports: Check = (files) =>
  files
    .filter((file) => isCode(file) && !MAY_EXPORT_DEFAULT.test(file.path))
    .flatMap((file) => {
      const tree = parse(file);
      return tree.statements.filter(isDefaultExport).map((statement) => `${place(tree, statement)} exports a default`);
    });

/** `export let`: a value that changes under those who imported it. */
export const exportedVariables: Check = (files) =>
  files.filter(isCode).flatMap((file) => {
    const tree = parse(file);
    return tree.statements
      .filter((statement) => ts.isVariableStatement(statement) && isExported(statement))
      .filter((statement) => !((statement as ts.VariableStatement).declarationList.flags & ts.NodeFlags.Const))
      .map((statement) => `${place(tree, statement)} exports a variable`);
  });

/** Exports of `utils/` without a docstring directly above; a type read off a documented value (`typeof`) leans on that one's. */
export const undocumentedExports: Check = (files) =>
  files
    .filter((file) => isCode(file) && file.path.startsWith('utils/'))
    .flatMap((file) => {
      const tree = parse(file);
      const documented = new Set<string>();
      return tree.statements.filter(isDocumentable).flatMap((statement) => {
        const name = nameOf(statement);
        if (hasDocstring(file, statement)) {
          documented.add(name);
          return [];
        }
        return leansOnDocumented(statement, documented) ? [] : [`${place(tree, statement)} ${name} has no docstring`];
      });
    });

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some(({ name }) => name.text === 'default');
  }
  return hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
}

function isDocumentable(statement: ts.Statement): boolean {
  const isDeclaration =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isVariableStatement(statement);
  return isDeclaration && isExported(statement);
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind);
}

function hasDocstring(file: SourceFile, statement: ts.Statement): boolean {
  const last = ts.getLeadingCommentRanges(file.text, statement.getFullStart())?.at(-1);
  if (!last || !file.text.startsWith('/**', last.pos)) return false;
  return /^\r?\n?[ \t]*$/.test(file.text.slice(last.end, statement.getStart()));
}

// Further signatures of an overloaded function, and `type Claim = z.infer<typeof claim>`.
function leansOnDocumented(statement: ts.Statement, documented: ReadonlySet<string>): boolean {
  if (ts.isFunctionDeclaration(statement)) return documented.has(nameOf(statement));
  if (!ts.isTypeAliasDeclaration(statement)) return false;
  let leans = false;
  walk(statement, (node) => {
    if (ts.isTypeQueryNode(node) && documented.has(node.exprName.getText())) leans = true;
  });
  return leans;
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'default';
}
