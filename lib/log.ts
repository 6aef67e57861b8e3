import pino from 'pino';

/**
 * The structured log. Entries carry ids, codes and counts, never names, addresses, amounts or e-mails;
 * the redaction below is the second lock on that rule.
 */
export const log = pino({
  level: process.env.PREMIA_LOG_LEVEL ?? 'info',
  base: { app: 'premia' },
  redact: { paths: ['email', 'name', 'password', '*.email', '*.name', '*.password', 'headers', '*.headers'], censor: '[kept out]' },
  timestamp: pino.stdTimeFunctions.isoTime,
});
