package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Affiliation;
import org.pendopo.people.NewPerson;
import org.pendopo.people.ReadWho;
import org.pendopo.people.RegisterPerson;
import org.pendopo.people.Who;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;

/** Registers the people of the city as sign-on will tell them, so that signing in finds the same persons. */
@ApplicationScoped
class SettlePeople {
    private static final String OURS = "urn:pendopo:demo";

    @Inject
    RegisterPerson register;

    @Inject
    ReadWho read;

    @Inject
    Rows rows;

    @Inject
    Settings settings;

    /** @return everybody by the name that the files use, which is not always the handle */
    Map<String, Who> settle(List<PersonTold> told, Map<String, String> groups, Days days) {
        var ids = new HashMap<String, Long>();
        told.forEach(person -> ids.put(person.handle(), register.register(asTold(person, groups))));
        readGuide(told, ids, days);
        suspend(told, ids, days);
        rows.forget();
        var people = new HashMap<String, Who>();
        ids.forEach((handle, id) -> people.put(handle, read.of(id).orElseThrow().who()));
        return people;
    }

    private NewPerson asTold(PersonTold person, Map<String, String> groups) {
        Set<Affiliation> affiliations = person.affiliations().stream()
                .map(tie -> new Affiliation(groups.getOrDefault(tie.organisation(), ""), tie.role()))
                .filter(Affiliation::isStorable)
                .collect(Collectors.toSet());
        var subject = person.subject();
        return new NewPerson(
                subject == null ? OURS : settings.oidcUrl().toString(),
                subject == null ? person.handle() : subject,
                person.handle(),
                person.name(),
                null,
                Language.of(person.language()).orElse(Language.ID),
                person.ageBand(),
                person.district(),
                person.residenceConfirmed(),
                person.roleSet(),
                affiliations);
    }

    /** Long before anything happened. */
    private void readGuide(List<PersonTold> told, Map<String, Long> ids, Days days) {
        var longAgo = days.at("-200 08:00");
        rows.run(
                "update person set guide_read_at = ? where id = ?",
                told.stream()
                        .filter(PersonTold::guideRead)
                        .map(p -> List.<@Nullable Object>of(longAgo, ids.get(p.handle())))
                        .toList());
    }

    private void suspend(List<PersonTold> told, Map<String, Long> ids, Days days) {
        var changes = new ArrayList<List<@Nullable Object>>();
        for (var person : told) {
            var suspension = person.suspended();
            if (suspension != null) {
                changes.add(List.of(days.at(suspension.at()), suspension.reason(), ids.get(person.handle())));
            }
        }
        rows.run("update person set suspended_at = ?, suspended_reason = ? where id = ?", changes);
    }
}
