package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.answers.PublicationView;
import org.pendopo.proposals.answers.PublishAnswers;
import org.pendopo.proposals.answers.ReadPublications;
import org.pendopo.shared.Settings;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** Where officials publish prepared answers together, now or at a set time. */
@Named
@RequestScoped
public class PublicationsPage {
    @Inject
    SpacePage space;

    @Inject
    ReadPublications read;

    @Inject
    PublishAnswers publish;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private final Map<Long, String> times = new HashMap<>();
    private @Nullable List<PublicationView> planned;
    private @Nullable String at;

    public List<PublicationView> getPlanned() {
        if (planned == null) {
            planned = read.planned(tool());
        }
        return planned;
    }

    public void now() {
        publish.now(tool(), ticked());
        done("proposals-answers.published");
    }

    public void later() {
        publish.at(tool(), moment(at), ticked());
        done("proposals-answers.planned");
    }

    public void move(long publicationId) {
        publish.move(tool(), publicationId, moment(times.get(publicationId)));
        done("proposals-answers.moved");
    }

    public void takeOut(long publicationId, long proposalId) {
        publish.takeOut(tool(), publicationId, proposalId);
        done("proposals-answers.taken_out");
    }

    public void nowInstead(long publicationId) {
        publish.nowInstead(tool(), publicationId);
        done("proposals-answers.published");
    }

    /** New times of publications, as typed. */
    public Map<Long, String> getTimes() {
        return times;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String value) {
        at = value;
    }

    /** Whether that answer was ticked in the form that was sent. */
    public boolean isTicked(long proposalId) {
        var sent = request.getParameterValues("answer");
        return sent != null && List.of(sent).contains(String.valueOf(proposalId));
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool()) + "/publications";
    }

    private List<Long> ticked() {
        var sent = request.getParameterValues("answer");
        return sent == null
                ? List.of()
                : Arrays.stream(sent)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }

    // What is no time is told at the field by the use case.
    private @Nullable Instant moment(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(settings.timeZone())
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void done(String key) {
        Addresses.done(getAddress(), key);
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
