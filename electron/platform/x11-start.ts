/** Starts the packaged program again on X11 where it would run on Wayland. `npm start` gives the switch by itself. */
import { app } from 'electron';
import { argumentsForX11 } from '../../shared/desktop/x11';

/** True if another start was asked for, and this one must end. */
export function startsAgainOnX11(): boolean {
  const { platform, env, argv } = process;
  const args = app.isPackaged ? argumentsForX11({ platform, env, args: argv.slice(1) }) : null;
  if (args === null) return false;
  // An AppImage is started through its own file: what it holds is gone when it ends.
  app.relaunch({ args: [...args], ...(env.APPIMAGE ? { execPath: env.APPIMAGE } : {}) });
  return true;
}
