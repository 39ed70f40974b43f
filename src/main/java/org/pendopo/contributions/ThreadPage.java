package org.pendopo.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a thread.
 *
 * @param root what began the thread
 * @param replies how many visible replies there are in all, at both levels
 * @param branch the one reply whose replies are shown; null when the whole thread is
 * @param posts replies of this page in the order asked for, each with its first replies; below a branch without
 * @param newer where the part with newer replies begins; null if there is none
 * @param older where the part with older replies begins; null if there is none
 * @param unread whether there is something that the reader, who was here before, has not seen
 * @param seen how far the reader has read once this page is read; -1 if nothing changes
 * @param kept what the others wrote, and how much, is kept from the reader until they have answered
 */
public record ThreadPage(
        PostView root,
        int replies,
        @Nullable PostView branch,
        ThreadSpot spot,
        List<PostView> posts,
        @Nullable Integer newer,
        @Nullable Integer older,
        boolean unread,
        int seen,
        boolean kept) {

    public boolean isOldestFirst() {
        return spot.order() == ThreadSpot.Order.OLDEST;
    }
}
