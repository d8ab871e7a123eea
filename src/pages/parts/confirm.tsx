import { Button } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { words } from '../strings';

/**
 * A button that asks once more before it does something others will feel. The browser's own dialog holds the focus, closes on Escape and
 * gives the focus back; Fluent's puts focusable elements in the page that are hidden from screen readers.
 */
export function ConfirmButton({
  label,
  question,
  line,
  yes,
  primary,
  press,
}: {
  readonly label: string;
  readonly question: string;
  readonly line: string;
  readonly yes?: string;
  readonly primary?: boolean;
  readonly press: () => void;
}): ReactElement {
  const look = usePageLook();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const confirm = (): void => {
    dialog.current?.close();
    press();
  };
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'outline'}
        className={look.button}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      <dialog ref={dialog} className={look.dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-line`}>
        <div className={look.section}>
          <h2 id={`${id}-question`} className={look.h2}>
            {question}
          </h2>
          <p id={`${id}-line`} className={look.text}>
            {line}
          </p>
          <div className={look.buttons}>
            <Button appearance="primary" className={look.button} onClick={confirm}>
              {yes ?? label}
            </Button>
            <Button appearance="outline" className={look.button} onClick={() => dialog.current?.close()}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
