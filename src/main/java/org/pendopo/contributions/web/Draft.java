package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Stance;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Visit;

/** What is being typed into the one form of a page that writes something: a reply, a topic, a proposal. */
@Named
@RequestScoped
public class Draft {
    @Inject
    Asked asked;

    @Inject
    Guide guide;

    @Inject
    Quotes quotes;

    @Inject
    Previews previews;

    @Inject
    Visit visit;

    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String stance;
    private @Nullable String organisation;
    private @Nullable String requestKey;

    /** What a form has that this is only a part of: all of it is told at once, then nothing is wrong any more. */
    public NewContribution beginning(long spaceId, long toolId, ContributionKind kind, Runnable others) {
        var flaws = new Flaws();
        var words = flaws.in(() -> beginning(spaceId, toolId, kind));
        flaws.check(others);
        flaws.tell();
        return Objects.requireNonNull(words);
    }

    /** What a tool gives to {@link org.pendopo.contributions.Write}, for something that begins a thread. */
    public NewContribution beginning(long spaceId, long toolId, ContributionKind kind) {
        return contribution(spaceId, toolId, kind, null);
    }

    /** As {@link #beginning}, for a reply to what the address names with {@code replyTo} or {@code quote}, else to the root. */
    public NewContribution reply(long spaceId, long toolId, ContributionKind kind, long rootId) {
        return contribution(spaceId, toolId, kind, answered().orElse(rootId));
    }

    /** Shows how the text will look; nothing is stored. */
    public void preview() {
        previews.show(text);
    }

    /** The contribution that is answered, if the address names one. */
    public Optional<Long> answered() {
        return asked.id("quote").or(() -> asked.id("replyTo"));
    }

    /** Who is answered, for the heading of the form; empty if it is the whole thread. */
    public String getAnswering() {
        return answered().map(quotes::author).orElse("");
    }

    /** Unsent text is kept by the browser for each thing that is answered, so that a quote does not replace it. */
    public String getName() {
        return asked.id("quote")
                .map(id -> "quote-" + id)
                .or(() -> asked.id("replyTo").map(id -> "reply-" + id))
                .orElse("all");
    }

    public boolean isGuideNeeded() {
        return guide.isNeeded();
    }

    public String getText() {
        if (text == null) {
            text = asked.id("quote").map(quotes::markdown).orElse("");
        }
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Who has not chosen yet is neutral. */
    public String getStance() {
        return stance == null ? Stance.NEUTRAL.name() : stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public boolean isGuideRead() {
        return guide.isTicked();
    }

    public void setGuideRead(boolean read) {
        guide.tick(read);
    }

    /** The same when a preview is shown; a new one after a refusal, because nothing was stored under the old one. */
    public String getRequestKey() {
        if (requestKey == null || FacesContext.getCurrentInstance().isValidationFailed()) {
            requestKey = UUID.randomUUID().toString();
        }
        return requestKey;
    }

    public void setRequestKey(String key) {
        requestKey = key;
    }

    private NewContribution contribution(long spaceId, long toolId, ContributionKind kind, @Nullable Long parent) {
        var flaws = new Flaws();
        flaws.check(guide::demand);
        flaws.check(() -> previews.check(kind.isRoot(), title, getText()));
        flaws.tell();
        guide.finish(spaceId);
        return new NewContribution(
                spaceId,
                toolId,
                kind,
                parent,
                office(),
                title,
                getText(),
                stance(),
                visit.getLanguage().code(),
                key());
    }

    private @Nullable Long office() {
        return organisation == null || !organisation.matches("[0-9]{1,18}") ? null : Long.valueOf(organisation);
    }

    private @Nullable Stance stance() {
        if (stance == null || stance.isEmpty()) {
            return null;
        }
        for (var known : Stance.values()) {
            if (known.name().equals(stance)) {
                return known;
            }
        }
        throw new RuleBroken("contributions.stance.unknown").at("stance");
    }

    private @Nullable UUID key() {
        var typed = requestKey;
        return typed == null || !typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : UUID.fromString(typed);
    }
}
