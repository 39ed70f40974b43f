package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.PageTexts;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.BringInMembers;
import org.pendopo.spaces.members.MemberPlan;
import org.pendopo.spaces.members.MemberStep;

/** Members from a file: first what each line would do, then all of it or nothing. The file travels with the form. */
@Named
@RequestScoped
public class MemberListPage {
    private static final int MAX_KIBIBYTES = 200;

    @Inject
    SpacePage space;

    @Inject
    BringInMembers bringIn;

    @Inject
    PageTexts m;

    private @Nullable Part file;
    private @Nullable MemberPlan plan;
    private String content = "";
    private String language = Language.ID.code();

    public boolean isAllowed() {
        space.decide("INVITE_MEMBER").orThrow();
        return true;
    }

    /** Stays on the page and shows what would happen. */
    public void look() {
        var part = file;
        if (part == null || part.getSize() == 0) {
            throw new RuleBroken("spaces-members.csv.empty").at("file");
        }
        if (part.getSize() > MAX_KIBIBYTES * 1024L) {
            throw new RuleBroken("spaces-members.csv.large", MAX_KIBIBYTES).at("file");
        }
        try (var stream = part.getInputStream()) {
            var bytes = stream.readAllBytes();
            plan = bringIn.preview(id(), bytes);
            content = Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void go() {
        bringIn.bringIn(id(), bytes(), Language.of(language).orElse(Language.ID));
        Addresses.done(space.getSpace().address() + "/members", "spaces.list");
    }

    /** Null before a file was sent. */
    public @Nullable MemberPlan getPlan() {
        return plan;
    }

    public String words(MemberStep step) {
        var before = step.before();
        var kind = space.getSpace().kind();
        return m.of(step.kind().key(), m.get(step.role().key(kind)), before == null ? "" : m.get(before.key(kind)));
    }

    public String getRoles() {
        var kind = space.getSpace().kind();
        return Arrays.stream(Role.values()).map(r -> m.get(r.key(kind))).collect(Collectors.joining(", "));
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("spaces-members.list.changed");
        }
    }

    private long id() {
        return space.getSpace().id();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String sent) {
        content = sent;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }
}
