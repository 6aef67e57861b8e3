/** Travels with each result. No golden expectation changes without it. */
export const ENGINE_VERSION = '1.1.0';
