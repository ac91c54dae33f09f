import { announceRibbonPress } from '../workbook/ribbonPress';

type Button = 'classify' | 'summarize' | 'advisorCopy';

/**
 * Does what a button of the ribbon says. What came of it goes to the pane, which is opened when something stood in the
 * way; where Office does not let an add-in open its pane, the sentence waits there. Excel waits for `completed`, so it is
 * told in every case.
 */
async function press(button: Button, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const buttons = await import('./ribbonButtons');
    const outcome = await buttons[button]();
    announceRibbonPress(outcome);
    if (!outcome.ok) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

function associate(button: Button): void {
  Office.actions.associate(button, (event: Office.AddinCommands.Event) => void press(button, event));
}

associate('classify');
associate('summarize');
associate('advisorCopy');
