import { runSignInWindow } from '../../src/hosts/sign-in/sign-in-window';

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id} on the page`);
  return element;
};

runSignInWindow({ ending: part('ending'), asking: part('asking'), failed: part('failed'), button: part('continue') }, window.location.href);
