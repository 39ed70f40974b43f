package org.pendopo.notify;

import java.util.List;

/**
 * A page of notices, newest first.
 *
 * @param newer before which id the page in front of this one ends; 0 when this is the first
 * @param older after which id the next page begins; 0 when this is the last
 */
public record NoticeList(List<NoticeRow> rows, long newer, long older) {}
