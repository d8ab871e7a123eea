/**
 * SUPPLEMENT, not Microsoft's: what today's office.js has on the web and npm's build of 2022 lacks. Appended to the host file when it
 * is served; the wire names are ours, and prove nothing about Microsoft's client. Listed in docs/emulator.md.
 *
 * In both: Office.context.officeTheme (with isDarkTheme), kept up to date by the page around the pane.
 */
export const themeSupplement = `
;/* Fair Copy emulator supplement: officeTheme */
(function () {
  'use strict';
  var theme = null;
  try { theme = JSON.parse(window.name).officeTheme || null; } catch (error) { theme = null; }
  if (theme === null || typeof OSF === 'undefined' || !OSF.OfficeAppContext) return;
  var Original = OSF.OfficeAppContext;
  OSF.OfficeAppContext = function () {
    Original.apply(this, arguments);
    this.get_officeTheme = function () { return theme; };
  };
  window.addEventListener('message', function (event) {
    if (event.source !== window.parent || typeof event.data !== 'string' || event.data.indexOf('fairCopyOfficeTheme') < 0) return;
    Object.assign(theme, JSON.parse(event.data).fairCopyOfficeTheme);
  });
})();
`;

/**
 * In Outlook also: mailbox.getSelectedItemsAsync (dispatch 196, documented 1.13), mailbox.loadItemByIdAsync (211, documented 1.15), and
 * the event SelectedItemsChanged.
 */
export const outlookSupplement = `
;/* Fair Copy emulator supplement: Mailbox 1.13 and 1.15 members */
(function () {
  'use strict';
  if (typeof OSF === 'undefined' || !OSF.DDA || !OSF.DDA.OutlookAppOm) return;
  var eventName = 'olkSelectedItemsChanged';
  OSF.OUtil.augmentList(Microsoft.Office.WebExtension.EventType, { SelectedItemsChanged: eventName });
  function call(dispatchId, parameters, rest, format) {
    var callback = rest[rest.length - 1];
    var options = rest.length > 1 ? rest[0] : undefined;
    var context = options && options.asyncContext;
    OSF._OfficeAppFactory.getClientEndPoint().invoke('ExecuteMethod', function (code, reply) {
      var failed = code !== 0 || !reply || reply.error || reply.wasSuccessful === false;
      if (typeof callback !== 'function') return;
      callback(failed
        ? { status: 'failed', asyncContext: context, error: { code: (reply && reply.errorCode) || 5001, name: 'Error', message: (reply && reply.message) || 'The call failed.' } }
        : { status: 'succeeded', asyncContext: context, value: format ? format(reply.data) : reply.data });
    }, { ApiParams: parameters, MethodData: { ControlId: OSF._OfficeAppFactory.getId(), DispatchId: dispatchId } });
  }
  function loaded(id) {
    return function (json) {
      var item = JSON.parse(json);
      var on = function (parameters) { return Object.assign({ loadedItemId: id }, parameters); };
      item.body = {
        getAsync: function (type) { call(37, on({ coercionType: type === 'html' ? 3 : 0 }), [].slice.call(arguments, 1)); },
        getTypeAsync: function () { call(14, on({}), [].slice.call(arguments), function (value) { return value === 3 ? 'html' : 'text'; }); },
      };
      item.categories = {
        getAsync: function () { call(157, on({}), [].slice.call(arguments)); },
        addAsync: function (names) { call(158, on({ categories: names }), [].slice.call(arguments, 1)); },
        removeAsync: function (names) { call(159, on({ categories: names }), [].slice.call(arguments, 1)); },
      };
      item.getAttachmentContentAsync = function (attachment) { call(150, on({ id: attachment }), [].slice.call(arguments, 1)); };
      item.unloadAsync = function () { call(212, on({}), [].slice.call(arguments)); };
      return item;
    };
  }
  function extend(mailbox) {
    mailbox.getSelectedItemsAsync = function () { call(196, undefined, [].slice.call(arguments)); };
    mailbox.loadItemByIdAsync = function (id) { call(211, { itemId: id }, [].slice.call(arguments, 1), loaded(id)); };
    var add = mailbox.addHandlerAsync;
    var remove = mailbox.removeHandlerAsync;
    var handlers = [];
    mailbox.addHandlerAsync = function (type, handler) {
      if (type !== eventName) return add.apply(mailbox, arguments);
      var callback = [].slice.call(arguments, 2).pop();
      handlers.push(handler);
      OSF._OfficeAppFactory.getClientEndPoint().registerForEvent(eventName, function () {
        handlers.slice().forEach(function (one) { one({ type: eventName }); });
      }, function (code) { if (callback) callback({ status: code === 0 ? 'succeeded' : 'failed' }); }, {});
    };
    mailbox.removeHandlerAsync = function (type) {
      if (type !== eventName) return remove.apply(mailbox, arguments);
      var callback = [].slice.call(arguments, 1).pop();
      handlers = [];
      OSF._OfficeAppFactory.getClientEndPoint().unregisterForEvent(eventName, function () { if (callback) callback({ status: 'succeeded' }); }, {});
    };
  }
  var Original = OSF.DDA.OutlookAppOm;
  OSF.DDA.OutlookAppOm = function (appContext, target, ready) {
    var made = new Original(appContext, target, function () {
      extend(made);
      ready();
    });
    return made;
  };
  Object.assign(OSF.DDA.OutlookAppOm, Original);
})();
`;
