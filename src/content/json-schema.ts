/** JSON Schemas for editors and other programs, made from the same definitions that check the files. */
import { z } from 'zod';
import { SCHEMAS } from './kinds.ts';

export const schemaNames = (): readonly string[] => Object.keys(SCHEMAS);

/** Throws for a name that is not in `schemaNames()`. */
export function jsonSchema(name: string, address: string): unknown {
  const schema: z.ZodType | undefined = Object.entries(SCHEMAS).find(([known]) => known === name)?.[1];
  if (!schema) throw new Error(`no schema ${name}`);
  return { ...z.toJSONSchema(schema, { io: 'input' }), $id: address, title: `Công Khai: ${name}` };
}
