import type { z } from 'zod';
import type { Reply } from './ask.ts';

/** Reads the JSON of an answer; undefined where it is none or of another shape. */
export function jsonOf<Shape extends z.ZodType>({ text }: Reply, shape: Shape): z.output<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
