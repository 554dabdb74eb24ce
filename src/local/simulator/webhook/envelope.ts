import type { PendingEvent } from '../state/records.ts';
import type { WebhookSettings } from './settings.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * One POST's body for these notifications. `time` is when Meta sends, in seconds for changes; there is no
 * time of the comment itself anywhere.
 */
export function envelope(events: readonly PendingEvent[], shape: WebhookSettings['shape'], sentAt: number): unknown {
  const time = Math.floor(sentAt / 1000);
  const entry = shape === 'flat' ? events.map((event) => flatEntry(event, time)) : groupedEntries(events, shape, time);
  const body = { object: 'instagram', entry };
  return shape === 'array' ? [body] : body;
}

const flatEntry = (event: PendingEvent, time: number): Json => ({
  id: event.accountId,
  time,
  field: event.field,
  value: event.value,
});

function groupedEntries(events: readonly PendingEvent[], shape: WebhookSettings['shape'], time: number): Json[] {
  const byAccount = Map.groupBy(events, (event) => event.accountId);
  return [...byAccount].map(([id, own]) =>
    shape === 'changed_fields'
      ? { id, time, changed_fields: [...new Set(own.map((event) => event.field))] }
      : { id, time, changes: own.map((event) => ({ field: event.field, value: valueIn(event, shape) })) },
  );
}

function valueIn(event: PendingEvent, shape: WebhookSettings['shape']): Json {
  if (shape !== 'comment_id' || !('id' in event.value)) return event.value;
  const { id, ...rest } = event.value;
  return { comment_id: id, ...rest };
}

/** Things that share the callback with comments: a private message (ms time), an unknown field, an unknown entry. */
export function noiseEntries(accountId: string, sentAt: number): Json[] {
  const time = Math.floor(sentAt / 1000);
  return [
    {
      id: accountId,
      time: sentAt,
      messaging: [
        {
          sender: { id: '742000000000001' },
          recipient: { id: accountId },
          timestamp: sentAt - 1000,
          message: { mid: 'm_noise', text: 'hi' },
        },
      ],
    },
    { id: accountId, time, changes: [{ field: 'story_insights', value: { media_id: '17900000000000009', reach: 1 } }] },
    { id: accountId, time, something_new: [{ unknown: true }] },
  ];
}

/** What the dashboard's Test button sends (shape D); the only thing an unpublished app ever gets. */
export function dashboardTest(sentAt: number, live = false): unknown {
  const value = {
    from: { id: '232323232', username: 'test', self_ig_scoped_id: '232323232' },
    media: { id: '123123123', media_product_type: live ? 'LIVE' : 'FEED' },
    id: '17865799348089039',
    ...(live ? {} : { parent_id: '1231231234' }),
    text: 'This is an example.',
  };
  const field = live ? 'live_comments' : 'comments';
  return { object: 'instagram', entry: [{ id: '0', time: Math.floor(sentAt / 1000), changes: [{ field, value }] }] };
}
