/* global Office, document, window */
window.heard = [];
Office.onReady(function (info) {
  document.getElementById('host').textContent = String(info.host);
});
Office.actions.associate('sayHello', function (event) {
  event.completed({ allowEvent: false, errorMessage: 'Hello' });
});
