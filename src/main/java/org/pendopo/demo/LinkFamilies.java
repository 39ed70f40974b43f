package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.guardians.BringInGuardians;

/** Guardians of the youngest class: all but one have agreed, and for that one a letter is on its way. */
@ApplicationScoped
class LinkFamilies {
    private static final String CLASS = "bahasa-indonesia-7a";
    private static final List<String> PUPILS = List.of(
            "arkan-maulana",
            "bunga-larasati",
            "cakra-dirgantara",
            "delia-putri",
            "ezra-simanjuntak",
            "fathia-rizki",
            "gita-anindya",
            "haikal-rasyid",
            "intan-nuraini",
            "jonathan-kusuma",
            "keisha-amara",
            "lintang-pramesti");
    private static final List<String> GUARDIANS =
            List.of("yusuf-maulana", "nurul-hidayah", "galih-pratomo", "dedi-kurniawan", "maria-simbolon", "vera-lim");
    private static final String WAITING = "nadia-safitri";

    @Inject
    BringInGuardians families;

    void link(List<Stage> stages, Cast cast) {
        var space = stages.stream()
                .filter(s -> s.told().slug().equals(CLASS))
                .findFirst()
                .orElseThrow()
                .spaceId();
        var teacher = cast.id("retno-palupi");
        var at = cast.days().at("-54 19:00");
        families.guardian(space, teacher, cast.id("ayu"), cast.id("dewi"), at);
        for (var i = 0; i < PUPILS.size(); i++) {
            var guardian = GUARDIANS.get(i % GUARDIANS.size());
            families.guardian(space, teacher, cast.id(PUPILS.get(i)), cast.id(guardian), at);
        }
        families.letter(space, teacher, cast.id(WAITING));
    }
}
