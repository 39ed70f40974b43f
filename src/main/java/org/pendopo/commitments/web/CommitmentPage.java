package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.commitments.CommitmentView;
import org.pendopo.commitments.RateCommitment;
import org.pendopo.commitments.ReadCommitment;
import org.pendopo.commitments.Satisfaction;
import org.pendopo.contributions.web.Ids;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/** The address of one commitment: reading it, rating it, keeping it, and moving its dates. */
@Named
@RequestScoped
public class CommitmentPage {
    private static final Map<String, String> PARTS =
            Map.of("", "read", "manage", "manage", "move", "move", "edit", "edit");

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String slug;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String part;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String milestone;

    @Inject
    ReadCommitment read;

    @Inject
    RateCommitment rate;

    private @Nullable CommitmentView commitment;
    private @Nullable String said;

    public long getId() {
        return Ids.of(id);
    }

    public CommitmentView getCommitment() {
        if (commitment == null) {
            commitment = read.read(getId());
        }
        return commitment;
    }

    /** There is one address for each commitment; others of the same number lead to it. */
    public void settle() {
        var faces = FacesContext.getCurrentInstance();
        var it = getCommitment();
        if (!faces.isPostback() && !it.row().slug().equals(slug)) {
            Addresses.moved(it.address() + (part == null ? "" : "/" + part));
        }
    }

    /** The file with what the address asks for. */
    public String getInside() {
        var file = PARTS.get(part == null ? "" : part);
        if (file == null || (milestone != null && !"move".equals(part))) {
            throw new NotFound();
        }
        getCommitment();
        return "/WEB-INF/commitments/" + file + ".xhtml";
    }

    /** The number of the milestone in the address; null for the commitment itself. */
    public @Nullable Long getMilestoneId() {
        return milestone == null ? null : Ids.of(milestone);
    }

    /** What is shown next is read anew. */
    void forget() {
        commitment = null;
    }

    public void rate() {
        rate.rate(getId(), Satisfaction.of(said).orElse(null));
        Addresses.done(getCommitment().address() + "#rating", "commitments.rated");
    }

    public Satisfaction[] getRatings() {
        return Satisfaction.values();
    }

    public @Nullable String getSaid() {
        var mine = getCommitment().mine();
        return said != null || mine == null ? said : mine.code();
    }

    public void setSaid(@Nullable String value) {
        said = value;
    }
}
