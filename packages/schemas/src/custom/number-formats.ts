const digitsOf = (text: string): string => text.replace(/[\s-]+/g, "");
const sum = (digits: string, weight: (place: number) => number): number =>
  [...digits].reduce((total, digit, i) => total + weight(i) * (digit === "X" ? 10 : Number(digit)), 0);

export const isIsbn10 = (text: string): boolean => {
  const digits = digitsOf(text);
  return /^(\d{9}X|\d{10})$/.test(digits) && sum(digits, (i) => i + 1) % 11 === 0;
};

export const isIsbn13 = (text: string): boolean => {
  const digits = digitsOf(text);
  return /^\d{13}$/.test(digits) && sum(digits, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;
};

const card =
  /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|(222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11}|6[27]\d{14})$/;

/** By its issuer's prefix and the Luhn sum. */
export const isCreditCard = (text: string): boolean => {
  const digits = digitsOf(text);
  const luhn = [...digits]
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0)), 0);
  return card.test(digits) && luhn % 10 === 0;
};
