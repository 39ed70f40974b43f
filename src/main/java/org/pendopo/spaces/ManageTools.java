package org.pendopo.spaces;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** Switches tools of a space on and off, names and orders them. Switched off, a tool keeps all that is in it. */
@UseCase
public class ManageTools {
    @Inject
    Access access;

    @Inject
    Tools tools;

    public void arrange(long spaceId, List<ToolSetting> settings) {
        access.require(Action.MANAGE_TOOLS, spaceId);
        RuleBroken.unless(settings.stream().anyMatch(ToolSetting::enabled), "spaces.tool.none");
        Map<ToolKind, Tool> there =
                tools.in(spaceId).stream().collect(Collectors.toMap(Tool::getKind, Function.identity()));
        var place = 1;
        for (var setting : settings.stream()
                .sorted(Comparator.comparingInt(ToolSetting::position))
                .toList()) {
            arrange(spaceId, there.get(setting.kind()), setting, place++);
        }
    }

    private void arrange(long spaceId, @Nullable Tool known, ToolSetting setting, int place) {
        var tool = known;
        if (tool == null && setting.enabled()) {
            tool = new Tool(spaceId, setting.kind(), place);
            tools.add(tool);
        }
        if (tool != null) {
            tool.arrange(setting.title(), place, setting.enabled());
        }
    }
}
