package org.pendopo.spaces;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pendopo.shared.UseCase;

/** The settings of a space and of its tools, for those in charge. */
@UseCase
public class ReadSettings {
    @Inject
    Access access;

    @Inject
    SpaceViews views;

    public SettingsView of(long spaceId) {
        access.check(Action.EDIT_SPACE, spaceId);
        return views.settings(spaceId);
    }

    /** All tools that there are; those that the space never had come last and are off. */
    public List<ToolSetting> tools(long spaceId) {
        access.check(Action.MANAGE_TOOLS, spaceId);
        var there = views.tools(spaceId);
        var others = Arrays.stream(ToolKind.values())
                .filter(kind -> there.stream().noneMatch(t -> t.kind() == kind))
                .map(kind -> new ToolSetting(kind, "", ToolKind.values().length, false));
        return Stream.concat(there.stream(), others).toList();
    }
}
