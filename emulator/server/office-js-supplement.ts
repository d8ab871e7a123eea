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
  if (typeof OSF === 'undefined' || !OSF.InitializationHelper) return;
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
        getTypeAsync: function () { call(14, on({}), [].slice.call(arguments)); },
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
  var emulated = {};
  try { emulated = JSON.parse(window.name).emulated || {}; } catch (error) { emulated = {}; }
  // Another client than the web's: what it lacks is not there, and its platform is named. office.js's own objects are written once and for all,
  // so a stand-in is put before them.
  function before(real, path, added) {
    var lacks = (emulated.lacks || []).filter(function (one) { return one.indexOf(path) === 0; }).map(function (one) { return one.slice(path.length); });
    return new Proxy({}, {
      get: function (_target, name) {
        if (lacks.indexOf(name) >= 0) return undefined;
        if (added && name in added) return added[name]();
        var value = real[name];
        var deeper = typeof name === 'string' && value && typeof value === 'object' && lacks.some(function (one) { return one.indexOf(name + '.') === 0; });
        if (deeper) return before(value, path + name + '.');
        return typeof value === 'function' ? value.bind(real) : value;
      },
      has: function (_target, name) { return lacks.indexOf(name) < 0 && (name in real || Boolean(added && name in added)); },
    });
  }
  function asClient(mailbox) {
    if (!emulated.labels && !(emulated.lacks || []).length) return mailbox;
    var seen = null;
    var dressed = null;
    var added = emulated.labels ? { sensitivityLabel: function () { return { getAsync: function () { call(9001, {}, [].slice.call(arguments)); } }; } } : undefined;
    return before(mailbox, '', {
      item: function () {
        var item = mailbox.item;
        if (!item) return item;
        if (item !== seen) { seen = item; dressed = before(item, '', typeof item.subject === 'string' ? undefined : added); }
        return dressed;
      },
    });
  }
  function dressContext() {
    if (emulated.labels) Office.context.sensitivityLabelsCatalog = {
      getIsEnabledAsync: function (callback) { setTimeout(function () { callback({ status: 'succeeded', value: true }); }); },
      getAsync: function () { call(9002, {}, [].slice.call(arguments)); },
    };
    // Office.context.platform is written once and for all by npm's build; diagnostics says the same (documented) and is not.
    if (emulated.platform) {
      var told = { host: 'Outlook', version: '4.2600.0', platform: emulated.platform };
      try { Object.defineProperty(Office.context, 'diagnostics', { value: told }); } catch (error) { Object.assign(Office.context.diagnostics, told); }
    }
  }
  function extend(mailbox) {
    mailbox.getSelectedItemsAsync = function () { call(196, undefined, [].slice.call(arguments)); };
    mailbox.loadItemByIdAsync = function (id) { call(211, { itemId: id }, [].slice.call(arguments, 1), loaded(id)); };
  }
  // The mailbox's handlers are written once and for all, so ours are put in their place: Microsoft's, with one event more.
  var support = OSF.DDA.DispIdHost.addEventSupport;
  OSF.DDA.DispIdHost.addEventSupport = function (target, dispatch) {
    if (target.displayName !== 'mailbox') return support.apply(this, arguments);
    var inner = Object.create(target);
    support.call(this, inner, dispatch);
    var handlers = [];
    OSF.OUtil.defineEnumerableProperties(target, {
      addHandlerAsync: { value: function (type, handler) {
        if (type !== eventName) return inner.addHandlerAsync.apply(inner, arguments);
        var callback = [].slice.call(arguments, 2).pop();
        handlers.push(handler);
        OSF._OfficeAppFactory.getClientEndPoint().registerForEvent(eventName, function () {
          handlers.slice().forEach(function (one) { one({ type: eventName }); });
        }, function (code) { if (typeof callback === 'function') callback({ status: code === 0 ? 'succeeded' : 'failed' }); }, {});
      } },
      removeHandlerAsync: { value: function (type) {
        if (type !== eventName) return inner.removeHandlerAsync.apply(inner, arguments);
        var callback = [].slice.call(arguments, 1).pop();
        handlers = [];
        OSF._OfficeAppFactory.getClientEndPoint().unregisterForEvent(eventName, function () { if (typeof callback === 'function') callback({ status: 'succeeded' }); }, {});
      } },
    });
  };
  // office.js makes the mailbox inside this function, and tells of it by appReady.
  var create = OSF.InitializationHelper.prototype.loadAppSpecificScriptAndCreateOM;
  OSF.InitializationHelper.prototype.loadAppSpecificScriptAndCreateOM = function (appContext, appReady, basePath) {
    return create.call(this, appContext, function () {
      extend(appContext.appOM);
      appContext.appOM = asClient(appContext.appOM);
      setTimeout(dressContext);
      return appReady.apply(this, arguments);
    }, basePath);
  };
})();
`;
