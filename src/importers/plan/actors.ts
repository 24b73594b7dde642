/**
 * A cell of agencies → one agency each. A comma divides only before a capital letter: "Cán bộ, công chức xã" is one
 * agency, "Cán bộ, công chức xã, Bộ phận một cửa" are two.
 */
export function splitActors(text: string): readonly string[] {
  const listed = /^[-–+•]\s/.test(text) ? text.split(/(?:^|\s)[-–+•]\s+/) : [text];
  return listed
    .flatMap((part) => part.split(/\s*;\s*|\s*,\s+(?=\p{Lu})/u))
    .map((part) => part.replace(/[\s.,;]+$/u, '').trim())
    .filter((part) => part !== '');
}
