package org.pendopo.contributions;

/** An organisation in whose name somebody may write. */
public record Office(long id, String name) {}
