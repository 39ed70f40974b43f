package org.pendopo.notify.mail;

/** What became of a letter. */
public enum LetterState {
    /** It will be sent, or tried once more. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Nobody wants it any more: the reader has no address, is suspended or asked for no letters. */
    DROPPED,
    /** Given up after many tries. */
    DEAD
}
