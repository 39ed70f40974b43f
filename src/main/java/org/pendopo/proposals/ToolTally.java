package org.pendopo.proposals;

/** How many proposals everybody sees in a tool. */
record ToolTally(long toolId, long proposals) {}
