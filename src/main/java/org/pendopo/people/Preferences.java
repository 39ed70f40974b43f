package org.pendopo.people;

import org.pendopo.shared.text.Language;

/** How a person wants the pages. */
public record Preferences(Language language, Theme theme, boolean dataSaver) {}
