// The ribbon's buttons all open the pane; this page is here because Office asks for one, and runs nothing else.
void Office.onReady();
