/** The styles of slides as CSS text, for a picture that is drawn outside of the document. */
import { fontEmbedCss } from '../slides/fonts';

/** The layers that slides are drawn with (`theme/layers.css`); those after them style the console. */
const LAYERS: readonly string[] = ['theme', 'reset', 'tokens', 'base', 'slides'];

let css: string | null = null;

/** The typeface and every rule that a slide in this document can match, collected once. */
export function slideCss(): string {
  css ??= [fontEmbedCss(), ...slideRules(document.styleSheets)].join('\n');
  return css;
}

/** The rules of these sheets outside of the console's layers, in their order. */
export function slideRules(sheets: Iterable<Pick<CSSStyleSheet, 'cssRules'>>): readonly string[] {
  return [...sheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !(rule instanceof CSSLayerBlockRule) || LAYERS.includes(rule.name))
    .map(({ cssText }) => cssText);
}
