package org.pendopo.proposals.imports;

/** An import waits to be carried out. */
public record ImportQueued(long jobId) {}
