import { createRoot } from 'react-dom/client';
import { App } from './App';
import { operationsOnDemand } from './operationsOnDemand';
import { PaneTheme } from './PaneTheme';

/** Excel on the web says nothing of its theme, whatever the types say. */
const isDark = ({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }) => officeTheme?.isDarkTheme;

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element "root"');
  createRoot(root).render(
    <PaneTheme officeIsDark={isDark(Office.context)}>
      <App pane={operationsOnDemand} />
    </PaneTheme>,
  );
});
