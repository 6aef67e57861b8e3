'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/lib/paths';

/** A name and what to start from; then straight to the designer. */
export function NewSchemeForm({ company, createScheme }: { company: string; createScheme: (input: unknown) => Promise<ActionResult<{ schemeId: string; versionId: string }>> }) {
  const t = useTranslations('schemes');
  const router = useRouter();
  return (
    <Form
      action={createScheme}
      submit={t('create.submit')}
      cancelHref={paths.schemes(company)}
      hidden={{ fixedName: t('formNames.fixed-part'), variableName: t('formNames.variable-by-index') }}
      onDone={(data) => {
        const { schemeId, versionId } = data as { schemeId: string; versionId: string };
        router.push(paths.schemeVersion(company, schemeId, versionId));
      }}
    >
      <TextField name="name" label={t('create.name')} hint={t('create.nameHint')} isRequired />
      <RadioGroup
        name="start"
        label={t('create.start')}
        defaultValue="split"
        options={(['split', 'blank'] as const).map((start) => ({ value: start, label: t(`create.starts.${start}`), hint: t(`create.startHints.${start}`) }))}
      />
    </Form>
  );
}
