/** Values that the bundler gives the program (`define` in vite-base.ts, and licences-plugin.ts). */

/** The version in package.json, for example «0.1.0». */
declare const __APP_VERSION__: string;

/** The third-party packages in this edition of the program. */
declare module 'virtual:licences' {
  export interface Licence {
    /** What people call it, for example «IBM Plex Sans». */
    readonly name: string;
    readonly version: string;
    /** As named by the package, for example «MIT». */
    readonly licence: string;
    /** The licence's whole text, with the holder's name. */
    readonly text: string;
  }

  /** By name. */
  export const LICENCES: readonly Licence[];
}
