import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext, type Context } from 'node:vm';
import { z } from 'zod';

/**
 * The columns of Application Insights that the queries of `infra/` may use.
 * Source: https://learn.microsoft.com/azure/azure-monitor/app/data-model-complete
 */
const tables = {
  traces: '(timestamp: datetime, message: string, severityLevel: int, customDimensions: dynamic, operation_Id: string)',
  dependencies:
    '(timestamp: datetime, name: string, target: string, success: string, resultCode: string, duration: real, customDimensions: dynamic, operation_Id: string)',
  customMetrics:
    '(timestamp: datetime, name: string, valueSum: real, valueCount: int, valueMin: real, valueMax: real, customDimensions: dynamic)',
  exceptions: '(timestamp: datetime, type: string, outerType: string, outerMessage: string, operation_Id: string)',
};

// Runs beside Microsoft's language service, whose scripts put themselves among the globals.
const analysis = `(() => {
  const { GlobalState, KustoCode, Symbols } = Kusto.Language;
  const members = Object.entries(tables).map(([name, columns]) => new Symbols.TableSymbol.$ctor7(name, columns, null));
  const state = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor('insights', members));
  const found = KustoCode.ParseAndAnalyze(query, state).GetDiagnostics();
  return JSON.stringify(Array.from({ length: found.Count }, (_, index) => found.getItem(index).Message));
})()`;

let context: Context | undefined;

/** What the language service of Kusto finds wrong with a query of Application Insights; empty for a good one. */
export function kqlErrors(query: string): readonly string[] {
  context ??= languageService();
  context.query = query;
  return z.array(z.string()).parse(JSON.parse(String(runInContext(analysis, context))));
}

function languageService(): Context {
  const made = createContext({ tables });
  const { resolve } = createRequire(import.meta.url);
  for (const file of ['bridge.min.js', 'Kusto.Language.Bridge.min.js']) {
    runInContext(readFileSync(resolve(`@kusto/language-service-next/${file}`), 'utf8'), made);
  }
  return made;
}
