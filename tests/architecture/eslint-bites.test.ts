import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { lawfulCode, silencedCode, unlawfulCode, unlawfulTypedCode } from './planted-code';

const cwd = resolve(import.meta.dirname, '../..');

/** Planted files do not exist, so the type checker cannot know them: the rules that ask it are switched off. */
const withoutTypes = new ESLint({
  cwd,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ],
});
const withTypes = new ESLint({ cwd });

async function findings(eslint: ESLint, file: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result?.messages ?? [];
}

describe('lint rules (H01)', () => {
  test.each(unlawfulCode)('$rule refuses in $file: $code', async ({ rule, file, code }) => {
    const messages = await findings(withoutTypes, file, code);
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(messages.map(({ ruleId, severity }) => ({ ruleId, severity }))).toContainEqual({
      ruleId: rule,
      severity: 2,
    });
  });

  test.each(unlawfulTypedCode)('$rule refuses in $file: $code', async ({ rule, file, code }) => {
    const messages = await findings(withTypes, file, code);
    expect(messages.map(({ ruleId, severity }) => ({ ruleId, severity }))).toContainEqual({
      ruleId: rule,
      severity: 2,
    });
  });

  test.each(lawfulCode)('nothing refuses in $file: $code', async ({ file, code }) => {
    expect(await findings(withoutTypes, file, code)).toEqual([]);
  });

  test('a comment cannot switch a rule off', async () => {
    const { rule, file, code } = silencedCode;
    const messages = await findings(withoutTypes, file, code);
    expect(messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId)).toContain(rule);
    expect(messages.map(({ message }) => message).join('\n')).toContain('noInlineConfig');
  });

  test('the sentence of a refusal says what to do', async () => {
    const [message] = await findings(
      withoutTypes,
      'lib/data/planted.ts',
      'export const p = process.env.PORT;',
    );
    expect(message?.message).toContain('import `env`');
  });
});
