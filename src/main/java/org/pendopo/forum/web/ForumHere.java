package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.pendopo.forum.ForumTool;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.web.SpacePage;

/** The forum whose page this is, by the address of its space. */
@RequestScoped
class ForumHere {
    @Inject
    SpacePage page;

    ForumTool tool() {
        return new ForumTool(page.getTool().id(), page.getSpace().id());
    }

    /** The path of its list. */
    String address() {
        return page.getSpace().address(page.getTool());
    }

    String slug() {
        return page.getSpace().slug();
    }

    /** Key of the words for who reads what is written here. */
    String readersKey() {
        return Readers.key(page.getPermits().space().audience());
    }

    Decision decide(String action) {
        return page.decide(action);
    }
}
