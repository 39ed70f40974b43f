package org.pendopo.contributions.drafts;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** Keeps what the person typed into a form until it is sent, from whatever device they go on. */
@UseCase
public class KeepDraft {
    static final Duration KEPT = Duration.ofDays(180);
    static final int DRAFTS_MAX = 100;
    private static final int PATH_MAX = 2000;

    @Inject
    CurrentPerson me;

    @Inject
    KeptDrafts drafts;

    @Inject
    Clock clock;

    /**
     * @param form names the form: lower-case letters, digits and hyphens, at most 80
     * @param path where it stands
     * @param label the key of what it is called
     * @param sent all that the browser sent
     * @return false if there is nothing to keep: nothing was typed, or it was sent meanwhile
     * @throws RuleBroken for more than anybody types, or too many drafts
     */
    public boolean keep(String form, String path, String label, Map<String, String[]> sent) {
        var person = me.require().id();
        if (!form.matches("[a-z0-9-]{1,80}") || !label.matches("[a-z_.-]{1,80}") || path.length() > PATH_MAX) {
            throw new RuleBroken("contributions-drafts.form");
        }
        var fields = TypedFields.of(sent);
        if (fields.isEmpty() || fields.keys().stream().anyMatch(key -> drafts.sent(key) > 0)) {
            drafts.remove(person, form);
            return false;
        }
        if (drafts.others(person, form) >= DRAFTS_MAX) {
            throw new RuleBroken("contributions-drafts.many", DRAFTS_MAX);
        }
        var now = clock.instant();
        drafts.keep(person, new DraftRow(form, path, label, fields.stored(), now, false), now.plus(KEPT));
        return true;
    }
}
