/** Words that every screen shares. */
export const common = {
  appName: 'Pejling',
};
