import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { DistrictPage } from './district-page.tsx';
import './style.css';

const app = document.getElementById('app');
const page = (
  <StrictMode>
    <DistrictPage portal={import.meta.env['VITE_PORTAL']} />
  </StrictMode>
);
// A server may have rendered it already.
if (app?.firstElementChild) hydrateRoot(app, page);
else if (app) createRoot(app).render(page);
