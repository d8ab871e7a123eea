import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { toProblem, type Problem } from '../../core/problem';
import { usePageLook } from '../page-look';
import { words } from '../strings';
import { Page } from './page';
import { ProblemNotice } from './problem-notice';

/** What is being fetched: on its way, there, or stopped by a problem. */
export type Loading<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'problem'; readonly problem: Problem };

/** Fetches when it is first shown and when `key` changes; gives what is there and a way to fetch anew. What is there stays while it is fetched again. */
export function useLoad<Value>(
  fetchValue: (signal: AbortSignal) => Promise<Value>,
  key: string,
): readonly [Loading<Value>, (keep?: boolean) => void] {
  const [loading, setLoading] = useState<Loading<Value>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    fetchValue(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setLoading({ state: 'ready', value });
      },
      (thrown: unknown) => {
        if (!controller.signal.aborted) setLoading({ state: 'problem', problem: toProblem(thrown) });
      },
    );
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says when; the function is made anew at each drawing
  }, [key, turn]);
  const again = useCallback((keep = true) => {
    if (!keep) setLoading({ state: 'loading' });
    setTurn((now) => now + 1);
  }, []);
  return [loading, again];
}

/** Shows what was fetched, or that it is on its way, or why not and what to do. `title` is the page's while there is nothing to show. */
export function Loaded<Value>({
  from: [loading, again],
  title,
  children,
}: {
  readonly from: readonly [Loading<Value>, (keep?: boolean) => void];
  readonly title: string;
  readonly children: (value: Value) => ReactNode;
}): ReactElement {
  const look = usePageLook();
  if (loading.state === 'ready') return <>{children(loading.value)}</>;
  return (
    <Page title={title}>
      {loading.state === 'loading' ? (
        <Spinner label={words.loading} labelPosition="after" size="small" className={look.start} />
      ) : (
        <>
          <ProblemNotice problem={loading.problem} />
          {loading.problem.code !== 'not-allowed' && (
            <div className={look.buttons}>
              <Button appearance="primary" className={look.button} onClick={() => again(false)}>
                {words.tryAgain}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
