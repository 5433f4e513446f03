import { mount } from 'svelte';
import DistrictPage from './DistrictPage.svelte';
import './style.css';

const target = document.getElementById('app');
if (target) mount(DistrictPage, { target, props: { portal: import.meta.env['VITE_PORTAL'] } });
