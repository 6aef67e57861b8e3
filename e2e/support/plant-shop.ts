// Plants the shop of the demo under a name of its own, with six closed months and an open one: tsx e2e/support/plant-shop.ts <slug> <month>.
import { unscoped } from '@/lib/db/unscoped';
import { closeMonths } from '@/prisma/scenarios/close-months';
import { demoPassword } from '@/prisma/scenarios/demo-logins';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { plantCompany } from '@/prisma/scenarios/plant-company';
import { loginOf } from './shop-login';

const [slug, openMonth] = process.argv.slice(2) as [string, string];
const scenario = { ...kotelok, slug, logins: kotelok.logins.map((login) => ({ ...login, email: loginOf(slug, login.email) })) };
const planted = await plantCompany(scenario, { ownerUrl: process.env.DATABASE_URL!, openMonth, password: demoPassword });
await closeMonths({ planted, scenario, openMonth, password: demoPassword });
await unscoped().prisma.$disconnect();
