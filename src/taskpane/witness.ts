import type { Host, Landing, OpenItem, Restored, Writing } from '../core/host';
import type { Job } from '../core/job';
import type { Model } from '../core/model';

/** Something that happened between the pane and its host or writer. */
export type Happening =
  | { readonly happened: 'asked'; readonly job: Pick<Job, 'id' | 'action' | 'template'>; readonly place: Model['place'] }
  | { readonly happened: 'answered'; readonly jobId: string }
  | { readonly happened: 'read'; readonly item: OpenItem }
  | { readonly happened: 'written'; readonly writing: Writing; readonly landing: Landing }
  | { readonly happened: 'restored'; readonly restored: Restored };

type Listener = (happening: Happening) => void;

/** The same host, telling what it read, wrote and restored. */
export function witnessHost(host: Host, tell: Listener): Host {
  return {
    ...host,
    read: async (scope, signal) => {
      const item = await host.read(scope, signal);
      tell({ happened: 'read', item });
      return item;
    },
    write: async (writing, signal) => {
      const landing = await host.write(writing, signal);
      tell({ happened: 'written', writing, landing });
      return landing;
    },
    restore: async (landing, overwrite, signal) => {
      const restored = await host.restore(landing, overwrite, signal);
      tell({ happened: 'restored', restored });
      return restored;
    },
  };
}

/** The same writer, telling which job it was asked, and when the whole reply was there. */
export function witnessModel(model: Model, tell: Listener): Model {
  return {
    id: model.id,
    place: model.place,
    async *run(job, signal) {
      tell({ happened: 'asked', job: { id: job.id, action: job.action, template: job.template }, place: model.place });
      yield* model.run(job, signal);
      tell({ happened: 'answered', jobId: job.id });
    },
  };
}
