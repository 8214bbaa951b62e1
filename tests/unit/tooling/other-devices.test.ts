import { expect, it } from 'vitest';
import { otherDevices } from '@/scripts/start/other-devices';

const interfaces = {
  lo: [{ family: 'IPv4', internal: true, address: '127.0.0.1' }],
  eth0: [{ family: 'IPv4', internal: false, address: '192.168.1.20' }],
} as never;

it('H07 a portal that only this machine reaches says how another device could', () => {
  expect(otherDevices('127.0.0.1', 3000, interfaces)).toBe(
    'Only this machine can open it. From another device: HOST=0.0.0.0 npm start, then http://192.168.1.20:3000',
  );
});

it('H07 a portal in a network says its address there, and that others can read along', () => {
  expect(otherDevices('0.0.0.0', 3100, interfaces)).toContain('http://192.168.1.20:3100');
  expect(otherDevices('::', 3100, interfaces)).toContain('http://192.168.1.20:3100');
  expect(otherDevices('10.0.0.5', 3100, interfaces)).toContain('http://10.0.0.5:3100');
  expect(otherDevices('0.0.0.0', 3100, {})).toContain('http://ADDRESS-OF-THIS-MACHINE:3100');
});
