/** On Linux the program runs on X11 wherever there is one: under Wayland no program can say where its windows go. */

const SWITCH = '--ozone-platform';

/** The computer and the command line that a program was started with; `args` without the program's own name. */
interface Start {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
}

/**
 * The arguments to start again with, so that windows are on X11; null if they are already, or can't be. The switch must be
 * on the command line: Chromium chooses before the program's own code runs. Whoever names a platform keeps it.
 */
export function argumentsForX11({ platform, env, args }: Start): readonly string[] | null {
  const isOnWayland = env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY);
  const isNamed = args.some((arg) => arg === SWITCH || arg.startsWith(`${SWITCH}=`));
  if (platform !== 'linux' || !env.DISPLAY || !isOnWayland || isNamed) return null;
  return [...args, `${SWITCH}=x11`];
}
