import * as z from 'zod/mini';

// zod would try `new Function` once, which the extension's content security policy reports. Import this first.
z.config({ jitless: true });
