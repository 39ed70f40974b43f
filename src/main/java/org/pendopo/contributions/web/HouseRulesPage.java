package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pendopo.contributions.HouseRule;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Visit;

/** The rules of the house, and their names wherever one is chosen or named. */
@Named("houseRules")
@RequestScoped
public class HouseRulesPage {
    @Inject
    Visit visit;

    public String getTitle() {
        return HouseTexts.title("house-rules", visit.getLanguage());
    }

    public String getHtml() {
        return HouseTexts.html("house-rules", visit.getLanguage());
    }

    public List<HouseRule> getAll() {
        return HouseRule.all();
    }

    /** Such as "1. Respect each other". */
    public String name(HouseRule rule) {
        return rule.number() + ". " + rule.title(visit.getLanguage());
    }

    public Language getLanguage() {
        return visit.getLanguage();
    }
}
