const unsafe = /[()<>[\]\\`|*~\s]/gu;

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** A link, if its address is one of the web; else only its text, which is markdown already. */
export const linkTo = (text: string, url: string | undefined): string => {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return text;
  return `[${text}](${new URL(url).href.replace(unsafe, percentEncoded).replaceAll("&", "&amp;")})`;
};
