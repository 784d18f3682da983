/** The least that a program in React can be: one button. */
import { createRoot } from 'react-dom/client';

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<button type="button">Opret arrangement</button>);
