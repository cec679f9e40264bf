import '../ui/display-boot';
import '../ui/styles/tokens.css';
import '../ui/styles/ground.css';
import '../ui/styles/parts.css';
import '../ui/styles/phone.css';
import '../ui/styles/board.css';
import '../ui/styles/document.css';
import { createRoot } from 'react-dom/client';
import { BoardApp } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<BoardApp />);
