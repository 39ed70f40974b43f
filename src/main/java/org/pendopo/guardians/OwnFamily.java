package org.pendopo.guardians;

import java.util.List;

/**
 * Whom somebody stands for, and who stands for them.
 *
 * @param adult whether the person may use a pairing code
 * @param needed whether the person takes part only with consent, and whether it is there
 */
public record OwnFamily(
        List<ChildRow> children, List<LinkRow> guardians, boolean adult, boolean needed, boolean given) {}
