import type { StoredProfile } from './storedProfile';

/** A profile about which nothing has been said yet: a first application without anchors. Apart from the schema, so that the pane can be drawn without it. */
export const BLANK_PROFILE: StoredProfile = { status: 'first', anchors: false };
