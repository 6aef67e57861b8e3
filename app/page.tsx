import { redirect } from 'next/navigation';
import { listCompanies } from '@/lib/auth/list-companies';
import { currentSession } from '@/lib/auth/session';
import { paths } from '@/lib/paths';

/** The front door leads on: to sign in, to the one company, or to the choice among several. */
export default async function FrontDoor() {
  const session = await currentSession();
  if (!session) redirect(paths.signIn());
  const [first, second] = await listCompanies(session.userId);
  redirect(first && !second ? paths.home(first.slug) : paths.companies());
}
