/**
 * The text of a finite number that every reader takes for the same number. YAML 1.1 wants a dot before and a sign inside an
 * exponent (PyYAML 6 reads `1e+21` as a string), integers that JavaScript rounds in print are written out, and -0 is 0, as in JSON.
 */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return value === 0 ? "0" : String(value);
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not plain data; checkPlain reports such values`);
  const text = String(value);
  const exponent = text.indexOf("e");
  if (exponent < 0) return Number.isInteger(value) ? String(BigInt(value)) : text;
  return text.includes(".") ? text : `${text.slice(0, exponent)}.0${text.slice(exponent)}`;
}
