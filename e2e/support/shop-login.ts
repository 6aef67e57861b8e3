/** The address of one company's own person in the place of a demo login: 'auditor@shop-0.example'. */
export const loginOf = (slug: string, demoEmail: string): string => `${demoEmail.split('@')[0]}@${slug}.example`;
