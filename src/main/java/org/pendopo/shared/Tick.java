package org.pendopo.shared;

/**
 * Fired about every half minute on every server, outside of any request of a person. Who observes it looks whether there
 * is work whose time has come; several servers hear their own ticks at once, so that each piece of work is taken under a
 * lock or a unique key. An observer that fails disturbs no other; it is called again at the next tick.
 */
public record Tick() {}
