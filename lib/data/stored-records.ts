import 'server-only';
import { z } from 'zod';

/** The result of a write that ran once: ids and references, whatever the write. */
export const storedResult = z.record(z.string(), z.string());

/** What a line of a lead's story says beside its kind. Its page takes from it what it knows. */
export const storedTimelineData = z.record(z.string(), z.unknown()).catch({});
