/** The colour of the console's window until its page is drawn: the page's own ground (renderer/theme/tokens.css), so that nothing flashes. */
export const CONSOLE_GROUND = '#f2f0ea';
