/** The program's name among programs, as installers give it (`appId` in electron-builder.yml): Windows groups windows and recent files by it. */
export const APP_ID = 'dk.pejling.app';
