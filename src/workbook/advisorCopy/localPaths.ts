/** A place on the writer's machine or network, which often has their name: `file:…`, `C:\…`, `\\server\…`, `/Users/…`. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\|\/\/)|(?:^|[\\/])(?:users|home|documents and settings)[\\/]/i;
const OF_THE_WEB = /^(?:https?|mailto|ftp):/i;

/** Whether a target names a folder of the writer's machine; pages of the web and addresses for letters do not. */
export const isLocal = (target: string): boolean => !OF_THE_WEB.test(target) && LOCAL.test(target);
