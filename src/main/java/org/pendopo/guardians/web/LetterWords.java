package org.pendopo.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.pendopo.guardians.Letter;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

/** The letter in every language of the portal: the teacher does not know which one a family reads. */
@Named
@RequestScoped
public class LetterWords {
    @Inject
    Settings settings;

    public List<Words> of(Letter letter, String spaceTitle) {
        return Arrays.stream(Language.values())
                .map(language -> words(language, letter, spaceTitle))
                .toList();
    }

    private Words words(Language language, Letter letter, String spaceTitle) {
        var until = letter.endsAt().atZone(settings.timeZone());
        return new Words(
                language.code(),
                Texts.of(language, "guardians.letter.head", letter.child()),
                Texts.of(language, "guardians.letter.text", spaceTitle, settings.getInstitution()),
                Texts.of(language, "guardians.letter.how", settings.baseUrl() + "/guardian", until),
                Texts.of(language, "guardians.letter.care"));
    }

    /** The letter in one language. */
    public record Words(String language, String head, String text, String how, String care) {}
}
