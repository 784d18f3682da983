/** BroadcastChannel in memory: every message is cloned and comes to all other channels of its name, a moment later. */

interface Channel {
  readonly name: string;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

export interface FakeBroadcast {
  /** Stands in for the global class. */
  readonly BroadcastChannel: new (name: string) => Channel;
  /** Sends to the channels of a name as any other page of this origin could. */
  readonly send: (name: string, data: unknown) => void;
  /** All that was sent, in order. */
  readonly sent: readonly unknown[];
}

export function createFakeBroadcast(): FakeBroadcast {
  const open = new Set<Channel>();
  const sent: unknown[] = [];
  const send = (name: string, data: unknown, from: Channel | null = null): void => {
    const copy: unknown = structuredClone(data);
    sent.push(copy);
    const others = [...open].filter((channel) => channel !== from && channel.name === name);
    queueMicrotask(() => {
      for (const channel of others) {
        if (open.has(channel)) channel.onmessage?.({ data: structuredClone(copy) });
      }
    });
  };
  class FakeBroadcastChannel implements Channel {
    onmessage: Channel['onmessage'] = null;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      open.add(this);
    }
    postMessage(data: unknown): void {
      if (!open.has(this)) throw new Error('InvalidStateError: the channel is closed');
      send(this.name, data, this);
    }
    close(): void {
      open.delete(this);
    }
  }
  return { BroadcastChannel: FakeBroadcastChannel, send, sent };
}
