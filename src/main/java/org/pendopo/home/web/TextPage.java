package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.home.HouseTexts;
import org.pendopo.home.HouseTexts.HouseText;
import org.pendopo.shared.web.Visit;

/** A page that is nothing but a text of the house. */
@Named
@RequestScoped
public class TextPage {
    @Inject
    HouseTexts texts;

    @Inject
    Visit visit;

    public HouseText read(String name) {
        return texts.read(name, visit.getLanguage());
    }
}
