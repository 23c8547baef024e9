import type { PayloadRequest } from 'payload'

import type { Jobs } from '../domain/queue/addJob'

/** One kind of background work: a fresh request, what the job was handed, one verb. */
export type Job<Task extends keyof Jobs> = (
  req: PayloadRequest,
  input: Jobs[Task],
) => Promise<unknown>
