// Small improvements; every page works without them.

// The summary of problems is the first thing a reader should hear after sending a form.
document.querySelector('[data-focus]')?.focus();
