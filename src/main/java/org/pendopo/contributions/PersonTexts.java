package org.pendopo.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param before where older ones begin; null if there are none */
public record PersonTexts(List<PersonText> texts, @Nullable Long before) {}
