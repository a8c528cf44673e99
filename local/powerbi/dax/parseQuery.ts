import { DaxError } from './daxError.ts';
import type { Expression, Operator } from './expression.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** Operators from the loosest binding to the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ['||'],
  ['&&'],
  ['=', '==', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** Reads `EVALUATE table` and gives the table expression. Throws a DaxError. */
export function parseQuery(query: string): Expression {
  const parser = new Parser(tokenize(query));
  parser.takeWord('EVALUATE');
  const table = parser.readExpression();
  parser.takeEnd();
  return table;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  takeWord(word: string): void {
    const token = this.#take();
    if (token.kind !== 'word' || token.text.toUpperCase() !== word) throw unexpected(token);
  }

  takeEnd(): void {
    const token = this.#take();
    if (token.kind !== 'end') throw unexpected(token);
  }

  readExpression(level = 0): Expression {
    const operators = levels[level];
    if (!operators) return this.#readOperand();
    let left = this.readExpression(level + 1);
    for (;;) {
      const operator = operators.find((symbol) => this.#isSymbol(symbol));
      if (operator === undefined) return left;
      this.#take();
      left = { kind: 'binary', operator, left, right: this.readExpression(level + 1) };
    }
  }

  #readOperand(): Expression {
    const token = this.#take();
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: /^\d+$/.test(token.text) ? BigInt(token.text) : Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text };
      case 'quotedName':
        return this.#readTableOrColumn(token.text);
      case 'word':
        return this.#isSymbol('(') ? this.#readCall(token.text) : this.#readTableOrColumn(token.text);
      case 'symbol':
        return this.#readAfterSymbol(token);
      default:
        throw unexpected(token);
    }
  }

  #readAfterSymbol(token: Token): Expression {
    if (token.text === '-') return { kind: 'negative', operand: this.#readOperand() };
    if (token.text !== '(') throw unexpected(token);
    const inner = this.readExpression();
    this.#takeSymbol(')');
    return inner;
  }

  #readTableOrColumn(name: string): Expression {
    const next = this.#peek();
    if (next.kind !== 'bracketName') return { kind: 'table', name };
    this.#take();
    return { kind: 'column', table: name, name: next.text };
  }

  #readCall(name: string): Expression {
    const args: Expression[] = [];
    this.#takeSymbol('(');
    while (!this.#isSymbol(')')) {
      if (args.length > 0) this.#takeSymbol(',');
      args.push(this.readExpression());
    }
    this.#takeSymbol(')');
    return { kind: 'call', name: name.toUpperCase(), args };
  }

  #isSymbol(symbol: string): boolean {
    const next = this.#peek();
    return next.kind === 'symbol' && next.text === symbol;
  }

  #takeSymbol(symbol: string): void {
    const token = this.#take();
    if (token.kind !== 'symbol' || token.text !== symbol) throw unexpected(token);
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #take(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }
}

function unexpected(token: Token): DaxError {
  return new DaxError(
    token.kind === 'end' ? 'The query ends too early.' : `The syntax for '${token.text}' is incorrect.`,
  );
}
