// Decision 0027: a browser test that fails is tried once more, and what failed is printed ("LOGGING RETRY ERRORS"). Not while races are looked for.
const hunting = ['FAIR_COPY_SLOW', 'FAIR_COPY_SLOW_HAND', 'FAIR_COPY_NO_SECOND_TRY'].some((name) => process.env[name] !== undefined);
if (!hunting) jest.retryTimes(1, { logErrorsBeforeRetry: true });
