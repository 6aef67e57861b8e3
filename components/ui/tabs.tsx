'use client';

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabsProps {
  label: string;
  tabs: readonly { key: string; title: ReactNode; content: ReactNode }[];
  defaultKey?: string;
}

/** Parts of one page that are read one at a time; parts with an address of their own are TabLinks. */
export function Tabs({ label, tabs, defaultKey }: TabsProps) {
  return (
    <AriaTabs defaultSelectedKey={defaultKey} className="flex flex-col gap-4">
      <TabList aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.key}
            id={tab.key}
            className="-mb-px cursor-pointer whitespace-nowrap border-b-2 border-transparent py-2 text-sm text-muted outline-offset-[-2px] hover:text-ink data-[selected]:border-accent data-[selected]:font-medium data-[selected]:text-ink"
          >
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.key} id={tab.key} className="outline-offset-4">{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
