package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.SpaceView;
import org.pendopo.spaces.ToolView;

/**
 * The frame of a space: one view for all its addresses. What stands inside the frame is the page of a tool, of this
 * module, or of moderation; those pages ask this bean for the space, the tool and what the reader may do.
 */
@Named
@RequestScoped
public class SpacePage {
    // Pages of a space that are another module's, by their address.
    private static final Map<String, String> OTHERS =
            Map.of("reports", "moderation", "commitments", "commitments", "guardians", "guardians");

    @Inject
    SpacePath path;

    @Inject
    FindSpace find;

    @Inject
    Access access;

    private @Nullable SpaceView space;
    private @Nullable Map<Long, Long> counts;
    private @Nullable String about;

    /** @throws NotFound also when the reader may not know of the space */
    public SpaceView getSpace() {
        if (space == null) {
            space = find.bySlug(path.slug());
        }
        return space;
    }

    /** After an action that changed the space: what is shown next is read anew. */
    public void forget() {
        access.forget(getSpace().id());
        space = null;
        counts = null;
    }

    public Permits getPermits() {
        return access.permits(getSpace().id());
    }

    public Decision decide(String action) {
        return getPermits().decide(Action.valueOf(action));
    }

    public boolean may(String action) {
        return decide(action).allowed();
    }

    /** The tool at this address; @throws NotFound at addresses that are no tool's */
    public ToolView getTool() {
        return Objects.requireNonNullElseGet(toolHere(), () -> {
            throw new NotFound();
        });
    }

    /** The tool at this address or null; a space's own address is that of its first tool. */
    public @Nullable ToolView toolHere() {
        var name = path.page();
        var tools = getSpace().tools();
        return name == null
                ? tools.stream().findFirst().filter(t -> isReadable()).orElse(null)
                : tools.stream().filter(t -> t.slug().equals(name)).findFirst().orElse(null);
    }

    /** The name of the page of this module at this address, such as {@code members}; empty for a tool. */
    public String getPage() {
        var name = path.page();
        return toolHere() != null ? "" : name == null ? "about" : name;
    }

    public @Nullable String getSub() {
        return path.sub();
    }

    public @Nullable String getArg() {
        return path.arg();
    }

    /** How much is in a tool; -1 where the reader may not look inside. */
    public long count(ToolView tool) {
        if (!isReadable()) {
            return -1;
        }
        if (counts == null) {
            counts = find.counts(getSpace());
        }
        return counts.getOrDefault(tool.id(), 0L);
    }

    public boolean isReadable() {
        return may("VIEW_SPACE");
    }

    /** The file that stands inside the frame. */
    public String getInside() {
        var tool = toolHere();
        if (tool != null) {
            var sub = path.sub();
            var file = path.file(tool.kind().module(), sub == null ? "list" : sub);
            return isReadable() ? file : refused();
        }
        return path.file(OTHERS.getOrDefault(getPage(), "spaces"), getPage());
    }

    /** The text about the space, as safe HTML. */
    public String getAbout() {
        if (about == null) {
            about = find.about(getSpace().id());
        }
        return about;
    }

    /** The languages differ: the words of the space need their own mark. */
    public boolean isForeign(String language) {
        return !getSpace().language().equals(language);
    }

    private String refused() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        return "/WEB-INF/spaces/parts/closed.xhtml";
    }
}
