package org.pendopo.spaces;

import jakarta.validation.constraints.NotNull;
import org.pendopo.shared.text.PlainText;

/**
 * How one tool of a space is to be.
 *
 * @param title what it is called there; empty for the usual word
 * @param position where it stands among the tabs; equal ones keep their order
 */
public record ToolSetting(@NotNull ToolKind kind, String title, int position, boolean enabled) {
    public ToolSetting {
        title = PlainText.line(title);
    }
}
