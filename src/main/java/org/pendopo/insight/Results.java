package org.pendopo.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.SpaceView;

/**
 * What became of a consultation.
 *
 * @param medianDays from the proposal to its official answer; null where nothing was answered here
 * @param longestDays the same, of the one that waited longest
 * @param people who submitted, commented or supported, as far as it is told
 * @param whole whether that is everybody
 * @param unit of the time: day, week or month
 * @param times when people took part, by the first day of each; days on which nobody did are not there
 * @param districts where they live; without a name those whose district is not known
 */
public record Results(
        SpaceView space,
        Funnel funnel,
        @Nullable Long medianDays,
        @Nullable Long longestDays,
        long people,
        boolean whole,
        String unit,
        List<Counted> times,
        List<Counted> districts) {
    public Results {
        times = List.copyOf(times);
        districts = List.copyOf(districts);
    }
}
