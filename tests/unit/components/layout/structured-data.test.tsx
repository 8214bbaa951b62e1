import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StructuredData } from '@/components/layout/structured-data';
import { inlineScriptHashes } from '@/scripts/build/inline-scripts';

const rendered = (name: string): string =>
  renderToStaticMarkup(<StructuredData data={{ '@type': 'WebSite', name }} />);

describe('structured data (H13, P16)', () => {
  test('is JSON that reads back as it was written', () => {
    const name = 'A & B "C" </script><script>alert(1)</script>';
    const html = rendered(name);
    const [, json = ''] = /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'WebSite', name });
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test('is no script to the content security policy', () => {
    expect(inlineScriptHashes(rendered('Plumbline'))).toEqual([]);
  });
});
