/* global Office */
Office.onReady();
Office.actions.associate('onMessageSendHandler', function (event) {
  Office.context.mailbox.item.body.getAsync('text', function (answer) {
    var blame = answer.value.indexOf('You have failed') >= 0;
    event.completed(blame ? { allowEvent: false, errorMessage: 'This blames the reader.' } : { allowEvent: true });
  });
});
