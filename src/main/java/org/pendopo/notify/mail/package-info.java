/**
 * Letters by e-mail: an outbox that is filled in the transaction of what is told, and a job that sends over SMTP. Open to
 * others is whether a person wants letters; letters themselves come from notices and from events of modules below.
 */
@NullMarked
package org.pendopo.notify.mail;

import org.jspecify.annotations.NullMarked;
