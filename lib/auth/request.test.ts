// Attacks: a sign-in link that leads to a foreign site; a browser that asks for a language in an odd way.
import { describe, expect, it } from 'vitest';
import { newPasswordInput } from './account-input';
import { describeBrowser } from './describe-browser';
import { returnPath } from './return-path';
import { preferredLanguage } from './preferred-language';

describe('where sign-in leads back to', () => {
  it.each([
    ['/kotelok/months/2026-10?open=1', '/kotelok/months/2026-10?open=1'],
    ['/kotelok/my?_rsc=1abc', '/kotelok/my'],
    ['https://evil.example/', '/'], ['//evil.example/', '/'], ['/\\evil.example', '/'], ['/\t/evil.example', '/'], ['\\/evil.example', '/'],
    ['javascript:alert(1)', '/'], ['/sign-in?next=/x', '/'], ['/api/auth/signout', '/'], ['/_next/x', '/'], ['', '/'], [null, '/'],
    ['/a/../api/auth/signout', '/'], ['/a//evil.example', '/a//evil.example'], ['/..//evil.example', '/'],
  ])('%j → %j', (claimed, path) => {
    expect(returnPath(claimed)).toBe(path);
    expect(new URL(returnPath(claimed), 'https://premia.example').origin).toBe('https://premia.example');
  });
  it('is nowhere when it is too long', () => expect(returnPath(`/${'a'.repeat(2_000)}`)).toBe('/'));
});

describe('the language a browser asks for', () => {
  it.each([
    ['ru-RU,ru;q=0.9,en-US;q=0.8', 'ru'], ['en-US,en;q=0.9,ru;q=0.8', 'en'], ['de,fr', 'en'], ['de,ru;q=0.3', 'ru'], ['ru;q=0,en;q=0.1', 'en'],
    ['en;q=0.2, ru;q=0.7', 'ru'], ['', 'en'], ['*', 'en'], [';;;q=,', 'en'],
  ])('%j → %j', (header, language) => expect(preferredLanguage(header)).toBe(language));
});

describe('a new password', () => {
  it.each([['short', false], ['password123', false], ['1234567890', false], ['aaaaaaaaaaaa', false], ['Qwerty123456!', false], ['пароль2026!!', false],
    ['seven quiet rivers', true], ['семь тихих рек', true]])('%j is accepted: %s', (password, isGood) => {
    expect(newPasswordInput.safeParse(password).success).toBe(isGood);
  });
  it('is of bounded length', () => expect(newPasswordInput.safeParse('ab c'.repeat(60)).success).toBe(false));
});

describe('a browser’s own words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge · Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari · iOS'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 YaBrowser/26.1 Safari/537.36', 'Yandex Browser · Linux'],
    ['curl/8', null], [null, null],
  ])('%j → %j', (userAgent, words) => expect(describeBrowser(userAgent)).toBe(words));
});
