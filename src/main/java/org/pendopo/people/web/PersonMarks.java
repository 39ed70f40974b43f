package org.pendopo.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pendopo.people.PersonView;
import org.pendopo.people.PlaceNames;
import org.pendopo.shared.web.PageTexts;

/** Who somebody is in a few words: roles in the portal, places in organisations, residence. */
@RequestScoped
public class PersonMarks {
    @Inject
    PageTexts texts;

    @Inject
    Instance<PlaceNames> names;

    List<String> of(PersonView person) {
        var marks = new ArrayList<String>();
        person.roles().stream()
                .sorted()
                .map(role -> texts.of("people.role." + lower(role)))
                .forEach(marks::add);
        for (var place : names.get().organisations(person.affiliations())) {
            marks.add(texts.of("people.title." + lower(place.title()), place.name()));
        }
        if (person.territoryCode() != null) {
            names.get()
                    .territory(person.territoryCode())
                    .map(name -> texts.of("people.resident", name))
                    .ifPresent(marks::add);
        }
        return marks;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
