/**
 * What npm's outlook-web uses of MicrosoftAjax.js, which it would otherwise fetch from ajax.aspnetcdn.com. Put in front of the served
 * file; office.js looks for these names first and then fetches nothing. Nothing in office.js is changed.
 */
export const microsoftAjaxShim = `(function () {
  'use strict';
  if (typeof window.Sys !== 'undefined') return;
  window.Type = Function;
  Function.registerNamespace = function (path) { path.split('.').reduce(function (at, name) { return (at[name] = at[name] || {}); }, window); };
  Function.registerClass = function () {};
  Function.prototype.registerClass = function () { return this; };
  Function.prototype.getName = Function.prototype.getName || function () { return this.name; };
  Function._validateParams = function () { return null; };
  var make = function (name) { return function (message) { var error = new Error(name + ': ' + (message || '')); error.name = name; return error; }; };
  Error.argument = make('Sys.ArgumentException');
  Error.argumentNull = make('Sys.ArgumentNullException');
  Error.argumentOutOfRange = make('Sys.ArgumentOutOfRangeException');
  Error.argumentType = make('Sys.ArgumentTypeException');
  Error.parameterCount = make('Sys.ParameterCountException');
  Error.invalidOperation = make('Sys.InvalidOperationException');
  Error.notImplemented = make('Sys.NotImplementedException');
  Error.create = function (message, info) { return Object.assign(new Error(message), info); };
  String.format = function (format) { var all = arguments; return format.replace(/\\{(\\d+)\\}/g, function (_, n) { return String(all[Number(n) + 1]); }); };
  window.Sys = {
    StringBuilder: function () { this.parts = []; },
    Debug: { trace: function () {}, fail: function () {} },
    Browser: { agent: 'Chromium', InternetExplorer: 'InternetExplorer' },
    Serialization: { JavaScriptSerializer: { serialize: function (value) { return JSON.stringify(value); }, deserialize: function (text) { return JSON.parse(text); } } },
  };
})();
`;
