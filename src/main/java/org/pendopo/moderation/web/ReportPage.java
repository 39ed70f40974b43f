package org.pendopo.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.web.Ids;
import org.pendopo.moderation.OwnReport;
import org.pendopo.moderation.ReportContribution;
import org.pendopo.shared.web.Addresses;

/** Where somebody reports a contribution, and later sees what became of the report. */
@Named
@RequestScoped
public class ReportPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadPost posts;

    @Inject
    ReportContribution report;

    private @Nullable PostView post;
    private @Nullable OwnReport own;
    private boolean asked;
    private @Nullable String rule;
    private @Nullable String note;

    public PostView getPost() {
        if (post == null) {
            post = posts.read(Ids.of(id));
        }
        return post;
    }

    public @Nullable OwnReport getOwn() {
        if (!asked) {
            asked = true;
            own = report.own(Ids.of(id));
        }
        return own;
    }

    public void send() {
        report.report(Ids.of(id), rule, note);
        Addresses.done("/report/" + Ids.of(id), "moderation.reported");
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
