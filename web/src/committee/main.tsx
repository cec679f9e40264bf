import '../ui/display-boot';
import '../ui/styles/tokens.css';
import '../ui/styles/ground.css';
import '../ui/styles/parts.css';
import '../ui/styles/console.css';
import { createRoot } from 'react-dom/client';
import { CommitteeApp } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<CommitteeApp />);
