import { z } from 'astro/zod';
import { standing } from './pages.ts';

/** State of a language's word files (labels, help document, contact page and so on), in `content/{language}/status.yaml`. */
export const statusSchema = z.strictObject(standing);

export type Status = z.infer<typeof statusSchema>;
