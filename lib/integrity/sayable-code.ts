import { createHash, randomInt } from 'node:crypto';

/** Capital letters and digits that nobody mistakes for one another: 31 of them, about five bits each. */
const sayableCharacters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const charactersPerGroup = 4;

/** Random groups of four characters that a person can read out, for instance `7KQ4-M2XD`. */
export function newSayableCode(groups: number): string {
  const character = () => sayableCharacters[randomInt(sayableCharacters.length)];
  const group = () => Array.from({ length: charactersPerGroup }, character).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What is stored of a sayable code: SHA-256 as hex, the same however a person types case and hyphens. */
export function sayableCodeHash(typed: string): string {
  return createHash('sha256')
    .update(typed.toUpperCase().replace(/[^A-Z0-9]/gu, ''))
    .digest('hex');
}
