/** Reads which hosts `npm run dev` opens. */

/**
 * Both, unless one is named.
 * @param {readonly string[]} args
 */
export function readDevOptions(args) {
  const isNamed = args.includes('--browser') || args.includes('--desktop');
  return {
    browser: !isNamed || args.includes('--browser'),
    desktop: !isNamed || args.includes('--desktop'),
  };
}
