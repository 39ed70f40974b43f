package org.pendopo.guardians;

import java.time.Instant;
import org.pendopo.people.AgeBand;

/**
 * A guardian and a child, linked.
 *
 * @param age of the child
 */
public record LinkRow(
        long id, long childId, long guardianId, String child, String guardian, AgeBand age, Instant since) {}
