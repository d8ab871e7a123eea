/** Milliseconds a browser may take to begin reading what is saved. */
const kept = 30_000;

/** Hands a file that was made here to the browser to save. Nothing is sent; where Office forbids downloads nothing happens, so the pane names another way. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
