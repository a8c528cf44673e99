import type { Value } from '../values/value.ts';

/** Operators between two expressions. */
export type Operator = '||' | '&&' | '=' | '==' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';

/** A DAX expression as it was written; a call's name is in capitals. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'column'; readonly table: string; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression };
