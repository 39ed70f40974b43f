package org.pendopo.notify.mail;

/** What became of a letter. */
public enum LetterState {
    /** It will be sent, or tried once more. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /**
     * Nobody wants it any more: the reader has no address, is suspended asked for no letters, or the
     * invitation in it leads nowhere any more.
     */
    DROPPED,
    /** Given up after many tries. */
    DEAD
}
