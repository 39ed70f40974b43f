package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.TypedDetails;
import org.pendopo.proposals.fields.web.OwnInputs;

/** What is filled in beside title and text, exactly as typed. */
@Named("proposalFields")
@RequestScoped
public class TypedFields {
    @Inject
    OwnInputs own;

    private @Nullable String category;
    private @Nullable String territory;
    private @Nullable String place;
    private @Nullable String cost;

    TypedDetails typed() {
        var id = category != null && category.matches("[0-9]{1,18}") ? Long.valueOf(category) : null;
        return new TypedDetails(id, territory, place, cost, own.typed());
    }

    /** What is stored stands in the form until somebody types something else. */
    void startWith(ProposalView stored) {
        if (category == null && territory == null && place == null && cost == null) {
            category = stored.categoryId() == null ? "" : stored.categoryId().toString();
            territory = stored.territoryCode();
            place = stored.where();
            cost = stored.typedCost();
        }
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String value) {
        category = value == null ? "" : value;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String value) {
        territory = value == null ? "" : value;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String value) {
        place = value == null ? "" : value;
    }

    public @Nullable String getCost() {
        return cost;
    }

    public void setCost(@Nullable String value) {
        cost = value == null ? "" : value;
    }
}
