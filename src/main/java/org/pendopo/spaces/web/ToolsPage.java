package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.ManageTools;
import org.pendopo.spaces.ReadSettings;
import org.pendopo.spaces.ToolKind;
import org.pendopo.spaces.ToolSetting;

/** Switching tools of a space on and off, naming and ordering them. */
@Named
@RequestScoped
public class ToolsPage {
    @Inject
    SpacePage page;

    @Inject
    ReadSettings read;

    @Inject
    ManageTools manage;

    private @Nullable List<Row> tools;

    public List<Row> getTools() {
        if (tools == null) {
            tools = read.tools(page.getSpace().id()).stream().map(Row::new).toList();
        }
        return tools;
    }

    public void save() {
        manage.arrange(
                page.getSpace().id(), getTools().stream().map(Row::setting).toList());
        Addresses.done(page.getSpace().address() + "/tools", "spaces.saved");
    }

    /** The fields of one tool. */
    public static class Row {
        private final ToolKind kind;
        private boolean enabled;
        private @Nullable String title;
        private int position;

        Row(ToolSetting setting) {
            kind = setting.kind();
            enabled = setting.enabled();
            title = setting.title();
            position = setting.position();
        }

        ToolSetting setting() {
            return new ToolSetting(kind, title == null ? "" : title, position, enabled);
        }

        public ToolKind getKind() {
            return kind;
        }

        public boolean isEnabled() {
            return enabled;
        }

        public void setEnabled(boolean on) {
            enabled = on;
        }

        public @Nullable String getTitle() {
            return title;
        }

        public void setTitle(@Nullable String typed) {
            title = typed;
        }

        public int getPosition() {
            return position;
        }

        public void setPosition(int place) {
            position = place;
        }
    }
}
