import { createApp } from 'vue';
import DistrictPage from './DistrictPage.vue';
import './style.css';

createApp(DistrictPage, { portal: import.meta.env['VITE_PORTAL'] }).mount('#app');
