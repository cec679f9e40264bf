import '../ui/display-boot';
import '../ui/styles/tokens.css';
import '../ui/styles/ground.css';
import '../ui/styles/parts.css';
import '../ui/styles/phone.css';
import { createRoot } from 'react-dom/client';
import { installApp } from '../api/install-app';
import { installActing } from './acting/acting-for';
import { ResidentApp } from './app';

installActing();
const root = document.getElementById('root');
if (root) createRoot(root).render(<ResidentApp />);
installApp('/resident/');
