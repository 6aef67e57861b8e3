import { z } from 'zod';

const envSchema = z.object({
  RUNTIME_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'a postgres:// URL of the runtime login (not the owner)'),
  NEXTAUTH_SECRET: z.string().min(32, 'at least 32 characters'),
  PREMIA_URL: z.url().default('http://127.0.0.1:3000'),
  PREMIA_BUILD_ID: z.string().default('development'),
  PREMIA_DEMO: z.enum(['0', '1']).default('0'),
  PREMIA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof envSchema>;

let checked: Env | undefined;

/** The settings of this process, checked once; a missing or malformed one stops the start with its name. */
export function env(): Env {
  if (checked) return checked;
  const parsed = envSchema.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is incomplete:\n${lines.join('\n')}`);
  }
  checked = parsed.data;
  return checked;
}
