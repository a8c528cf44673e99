import { z } from 'zod';

/** Kinds of messages from the pane. */
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A message that office.js posts from the pane's frame (its cross-document messages, "XDM"). */
export const xdmMessage = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _actionType: z.number(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});

/** A message from the pane. */
export type XdmMessage = z.infer<typeof xdmMessage>;
