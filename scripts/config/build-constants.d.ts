/** Constants that the bundler writes into the program (`define` in vite.one-file.config.ts). */

/** The version in package.json, for example «0.1.0». */
declare const __APP_VERSION__: string;
