package org.pendopo.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.UnhideContribution;
import org.pendopo.contributions.web.Ids;
import org.pendopo.moderation.DecideReports;
import org.pendopo.moderation.ReportNote;
import org.pendopo.shared.web.Addresses;

/** Where those who moderate decide on a contribution: hide it, keep it, or show it again. */
@Named
@RequestScoped
public class HidePage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadPost posts;

    @Inject
    DecideReports decide;

    @Inject
    UnhideContribution unhide;

    private @Nullable PostView post;
    private @Nullable List<ReportNote> reports;
    private @Nullable String rule;
    private @Nullable String reason;

    public PostView getPost() {
        if (post == null) {
            post = posts.read(Ids.of(id));
        }
        return post;
    }

    public List<ReportNote> getReports() {
        if (reports == null) {
            reports = decide.waiting(Ids.of(id));
        }
        return reports;
    }

    public void hide() {
        decide.hide(Ids.of(id), rule, reason);
        Addresses.done("/contribution/" + Ids.of(id), "moderation.hidden");
    }

    public void keep() {
        decide.keep(Ids.of(id), reason);
        Addresses.done("/contribution/" + Ids.of(id), "moderation.kept");
    }

    public void unhide() {
        unhide.unhide(Ids.of(id));
        Addresses.done("/contribution/" + Ids.of(id), "moderation.unhidden");
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
