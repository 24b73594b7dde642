/**
 * A reader of JSON Schema for the words our schemas use. An editor's own validator would do more; it must not do less,
 * so a word that is not known here is an error.
 */
export type Schema = { readonly [word: string]: unknown };

/** Problems as `path: what`; none when the value fits. */
export function mismatches(schema: Schema, value: unknown, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([word, expected]) => {
    const rule = RULES[word];
    if (!rule) throw new Error(`unknown word in a schema: ${word}`);
    return rule({ schema, expected, value, path });
  });
}

interface Question {
  readonly schema: Schema;
  readonly expected: unknown;
  readonly value: unknown;
  readonly path: string;
}
type Rule = (question: Question) => readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const says = (holds: boolean, { path, value }: Question, what: string): readonly string[] =>
  holds ? [] : [`${path || '/'}: ${what}: ${JSON.stringify(value).slice(0, 60)}`];

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const forText =
  (holds: (value: string, expected: never) => boolean): Rule =>
  (question) =>
    says(
      typeof question.value !== 'string' || holds(question.value, question.expected as never),
      question,
      String(question.expected),
    );
const forNumber =
  (holds: (value: number, expected: number) => boolean): Rule =>
  (question) =>
    says(
      typeof question.value !== 'number' || holds(question.value, question.expected as number),
      question,
      `limit ${String(question.expected)}`,
    );
const forItems =
  (holds: (length: number, expected: number) => boolean): Rule =>
  (question) =>
    says(
      !Array.isArray(question.value) || holds(question.value.length, question.expected as number),
      question,
      'number of items',
    );
const silent: Rule = () => [];

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/iu,
};

const RULES: Readonly<Record<string, Rule>> = {
  $schema: silent,
  $id: silent,
  title: silent,
  description: silent,
  default: silent,
  type: (question) =>
    says(
      [question.expected].flat().some((type) => TYPES[type as string]?.(question.value) === true),
      question,
      `not ${String(question.expected)}`,
    ),
  const: (question) => says(question.value === question.expected, question, 'const'),
  enum: (question) => says((question.expected as unknown[]).includes(question.value), question, 'enum'),
  anyOf: (question) =>
    says(
      (question.expected as Schema[]).some((schema) => mismatches(schema, question.value).length === 0),
      question,
      'anyOf',
    ),
  required: (question) =>
    says(
      !isObject(question.value) || (question.expected as string[]).every((name) => name in (question.value as object)),
      question,
      `required ${String(question.expected)}`,
    ),
  properties: ({ expected, value, path }) =>
    !isObject(value)
      ? []
      : Object.entries(expected as Record<string, Schema>).flatMap(([name, schema]) =>
          name in value ? mismatches(schema, value[name], `${path}/${name}`) : [],
        ),
  additionalProperties: ({ schema, expected, value, path }) => {
    if (!isObject(value)) return [];
    const others = Object.keys(value).filter((name) => !(name in ((schema['properties'] as object | undefined) ?? {})));
    if (expected === false) return others.map((name) => `${path}/${name}: unknown`);
    return isObject(expected) ? others.flatMap((name) => mismatches(expected, value[name], `${path}/${name}`)) : [];
  },
  propertyNames: ({ expected, value, path }) =>
    isObject(value)
      ? Object.keys(value).flatMap((name) => mismatches(expected as Schema, name, `${path}/${name}`))
      : [],
  items: ({ expected, value, path }) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, at) => mismatches(expected as Schema, item, `${path}/${at}`))
      : [],
  minItems: forItems((length, expected) => length >= expected),
  maxItems: forItems((length, expected) => length <= expected),
  minLength: forText((value, expected) => value.length >= expected),
  maxLength: forText((value, expected) => value.length <= expected),
  pattern: forText((value, expected) => new RegExp(expected, 'u').test(value)),
  format: forText((value, expected) => {
    const format = FORMATS[expected];
    if (!format) throw new Error(`unknown format in a schema: ${String(expected)}`);
    return format.test(value);
  }),
  minimum: forNumber((value, expected) => value >= expected),
  maximum: forNumber((value, expected) => value <= expected),
  exclusiveMinimum: forNumber((value, expected) => value > expected),
};
