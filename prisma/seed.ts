import { closeMonths } from './scenarios/close-months';
import { demoCompanies, demoPassword } from './scenarios/demo-logins';
import { plantCompany } from './scenarios/plant-company';
import { unscoped } from '@/lib/db/unscoped';

/** Plants the demo companies with their closed months into an empty database; run once by `npm start`. */
async function seed(): Promise<void> {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) throw new Error('DATABASE_URL (the owner) is needed to found the demo companies');
  const openMonth = process.env.PREMIA_DEMO_MONTH ?? new Date().toISOString().slice(0, 7);
  for (const scenario of demoCompanies) {
    const planted = await plantCompany(scenario, { ownerUrl, openMonth, password: demoPassword, isDemo: true });
    await closeMonths({ planted, scenario, openMonth, password: demoPassword });
  }
}

await seed().finally(async () => {
  await unscoped().prisma.$disconnect();
});
