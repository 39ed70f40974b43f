package org.pendopo.spaces.members;

import java.util.List;

/** Why a line of a list of members cannot be taken: its number as a text editor counts, and a key with its arguments. */
public record MemberFault(long line, String key, List<Object> arguments) {}
