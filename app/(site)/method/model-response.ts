import type { ModelFile } from '@/lib/domain/model/model-file';

/** A model as a file to take away. */
export function modelResponse(file: ModelFile, name: string): Response {
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.json"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
