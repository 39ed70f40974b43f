package org.pendopo.proposals.exchange;

import java.util.List;

/**
 * One column of a CSV file, to choose from.
 *
 * @param index from 0
 * @param name as the header has it, without space around it; may be empty
 * @param samples the first values that are not empty, at most three, shortened
 */
public record CsvColumn(int index, String name, List<String> samples) {
    public CsvColumn {
        samples = List.copyOf(samples);
    }

    /** Its name, and what stands in it. */
    public String label() {
        return samples.isEmpty() ? name : name + " (" + String.join(", ", samples) + ")";
    }
}
