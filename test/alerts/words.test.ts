import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AlarmChange } from '../../src/alerts/alarm-event.ts';
import { beginsIncident, readAlarmChange, writeAlarmChange } from '../../src/alerts/alarm-event.ts';
import { ALARMS, alarmByName, alarmName } from '../../src/alerts/alarm-table.ts';
import { staffMail } from '../../src/alerts/staff-mail.ts';

const operations = readFileSync(new URL('../../docs/operations.ja.md', import.meta.url), 'utf8');
const change = (name: string): AlarmChange => ({
  AlarmName: name,
  NewStateValue: 'ALARM',
  OldStateValue: 'OK',
  StateChangeTime: '2026-04-01T00:30:00.000+0000',
});

describe.each(ALARMS)('$id', (alarm) => {
  it('stands in the staff handbook under its own words', () => {
    const title = alarm.title.replace(/(10|20)日を切りました$/, '5日を切りました');
    expect(operations).toContain(`### ${title}`);
  });

  it('becomes a mail that says what happened, what to do first and where to look', () => {
    const { subject, body } = staffMail(change(alarmName('kotomori-prod', alarm)), 'https://console.example');
    expect(subject).toContain(alarm.title);
    expect(subject.length).toBeLessThan(100);
    expect(subject).not.toMatch(/\p{Cc}/u);
    for (const part of [alarm.meaning, alarm.firstStep, `https://console.example${alarm.look}`, '2026年4月1日 9:30']) {
      expect(body).toContain(part);
    }
  });

  it('is found by its name on AWS and by no other alarm’s', () => {
    expect(alarmByName(alarmName('kotomori-prod', alarm))).toBe(alarm);
  });
});

describe('alarm messages', () => {
  it('are read back as written, with CloudWatch’s other fields ignored', () => {
    const written = change('kotomori-prod-quarantine');
    expect(readAlarmChange(writeAlarmChange(written))).toEqual(written);
    const real = JSON.stringify({ ...written, NewStateReason: 'Threshold Crossed', Region: 'Asia Pacific (Tokyo)' });
    expect(readAlarmChange(real)).toEqual(written);
  });

  it.each(['', 'hello', '{}', '[]', 'null', '{"AlarmName":"x"}'])('are nothing when they are %j', (message) => {
    expect(readAlarmChange(message)).toBeUndefined();
  });

  it('begin an incident only when an alarm that was not raised is raised', () => {
    const base = change('x');
    expect(beginsIncident(base)).toBe(true);
    expect(beginsIncident({ ...base, OldStateValue: 'INSUFFICIENT_DATA' })).toBe(true);
    expect(beginsIncident({ ...base, OldStateValue: 'ALARM' })).toBe(false);
    expect(beginsIncident({ ...base, NewStateValue: 'OK', OldStateValue: 'ALARM' })).toBe(false);
  });

  it('of an unknown alarm still reach staff, with its name', () => {
    const { subject, body } = staffMail(change('budget-exceeded'), 'https://console.example');
    expect(subject).toContain('登録されていない警報');
    expect(body).toContain('budget-exceeded');
  });
});
