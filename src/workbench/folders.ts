import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What is made here can be made again: built pages, the key of the local certificate. Git does not see it. */
export const CACHE = path.join(ROOT, 'node_modules/.cache/backstop');

/** The add-in as built for a web host. */
export const ADD_IN = path.join(ROOT, 'dist');

/** The workbench page as built. */
export const PAGE = path.join(CACHE, 'workbench');

/** The genuine Office.js, as its package ships it. */
export const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
