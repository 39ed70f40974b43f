package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.Move;
import org.pendopo.forum.MoveTopic;
import org.pendopo.shared.web.Addresses;

/** Where a topic is moved: {@code /move-topic/{id}?to={forum}}. */
@Named
@RequestScoped
public class MoveTopicPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    HttpServletRequest request;

    @Inject
    MoveTopic move;

    private @Nullable Move wanted;
    private @Nullable String category;
    private boolean confirmed;

    public Move getMove() {
        if (wanted == null) {
            wanted = move.look(Ids.of(id), Numbers.id(request.getParameter("to")));
        }
        return wanted;
    }

    /** Whether it goes into another forum. */
    public boolean isLeaving() {
        return getMove().chosen().toolId() != getMove().topic().place().toolId();
    }

    public @Nullable String getCategory() {
        var now = getMove().category();
        return category != null ? category : now == null ? null : now.toString();
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public void save() {
        move.move(getMove(), Numbers.id(category), confirmed);
        Addresses.done(getMove().topic().address(), "forum.moved");
    }
}
