package org.pendopo.guardians;

import java.time.LocalDate;

/** One row for each guardian, child and week. */
record DigestId(long guardianId, long childId, LocalDate monday) {}
