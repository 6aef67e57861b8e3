const common = ['password', 'passw0rd', 'qwerty', 'йцукен', 'parol', 'пароль', 'admin', 'letmein', 'welcome', 'premia', 'премия', 'iloveyou', '1q2w3e4r', '123'];

/** Whether a password is among the first a guesser would try: a well-known word with ornaments, or few different characters. */
export function isGuessable(password: string): boolean {
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5) return true;
  const rest = common.reduce((text, word) => text.replaceAll(word, ''), plain).replace(/[^\p{L}]/gu, '');
  return rest.length < 3 && (common.some((word) => plain.includes(word)) || /^\d+$/.test(plain));
}
