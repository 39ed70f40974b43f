package org.pendopo.guardians;

/** Somebody else's name and handle, to be left out. */
public record NameRow(String name, String handle) {}
