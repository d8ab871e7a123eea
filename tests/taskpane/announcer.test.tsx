import { act, render, screen } from '@testing-library/react';
import { useEffect, type ReactElement } from 'react';
import { AnnouncerProvider, useAnnounce } from '../../src/taskpane/announcer';

let announce: (text: string) => void = () => undefined;

function Title({ children }: { readonly children: string }): ReactElement {
  const say = useAnnounce();
  useEffect(() => {
    announce = say;
  }, [say]);
  return <h1 tabIndex={-1}>{children}</h1>;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const said = (): string | null => screen.getByRole('status').textContent;
const wait = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds));

function open(title: string): HTMLElement {
  render(
    <AnnouncerProvider>
      <Title>{title}</Title>
    </AnnouncerProvider>,
  );
  return screen.getByRole('heading');
}

test('a title that has focus is not said again: what follows it is', () => {
  open('27\u00a0changes to look at').focus();
  announce('27 changes to look at. Every fact is kept.');
  wait(0);
  expect(said()).toBe('Every fact is kept.');
});

test('a title is said when focus is elsewhere, as in the letter', () => {
  open('27 changes to look at');
  announce('27 changes to look at. Every fact is kept.');
  wait(0);
  expect(said()).toBe('27 changes to look at. Every fact is kept.');
});

test('other words are said whole, whatever has focus', () => {
  open('Check').focus();
  announce('Left as it is.');
  wait(0);
  expect(said()).toBe('Left as it is.');
});

test('what waits to be said is taken back with the screen it is of, and the next is said at once when nothing waits', () => {
  open('This message');
  announce('Reading the conversation');
  wait(0);
  announce('3 things still to do.');
  announce('');
  wait(60_000);
  expect(said()).not.toContain('3 things');
  announce('');
  announce('Copied.');
  wait(0);
  expect(said()).toBe('Copied.');
});
