package org.pendopo.contributions.drafts;

import java.io.Serializable;

/** One person has one draft of each form. */
record KeptDraftId(long personId, String form) implements Serializable {}
