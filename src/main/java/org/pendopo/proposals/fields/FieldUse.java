package org.pendopo.proposals.fields;

/** How many proposals answer a question. */
record FieldUse(long fieldId, long answers) {}
