/**
 * Runs in the browser: every text of the page whose contrast to what it stands on is below 4.5 : 1, as WCAG 2.2 measures it (1.4.3).
 * Text, because it is compiled for no browser.
 */
export const lowContrast = `(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  for (const node of document.querySelectorAll("body *")) {
    const says = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim() !== "");
    if (!says || node.getClientRects().length === 0 || node.closest("script, noscript")) continue;
    const [one, other] = [luminance(parse(getComputedStyle(node).color)), luminance(ground(node))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) low.add(node.className + ": " + node.textContent.slice(0, 30) + " " + ratio.toFixed(2));
  }
  return [...low];
})()`;
