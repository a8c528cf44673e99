import type { XdmMessage } from './xdmMessage.ts';

/** The text of an answer to a message (`isEvent` false) or of an event that the message had registered for. */
export function xdmReply(message: XdmMessage, origin: string, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
