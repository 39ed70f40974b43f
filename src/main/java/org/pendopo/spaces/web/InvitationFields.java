package org.pendopo.spaces.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.MailInvitation;

/** What somebody types to invite by e-mail. */
public class InvitationFields {
    private static final int USUAL_DAYS = 14;

    private final ZoneId zone;
    private String addresses = "";
    private String role = Role.MEMBER.name();
    private String ends;
    private String language;
    private String until = "";

    InvitationFields(Language language, ZoneId zone) {
        this.zone = zone;
        this.language = language.code();
        ends = LocalDate.now(zone).plusDays(USUAL_DAYS).toString();
    }

    MailInvitation wanted() {
        return new MailInvitation(
                addresses,
                Role.valueOf(role),
                DayTyped.required(ends, zone),
                Language.of(language).orElse(Language.ID),
                DayTyped.end(until, zone));
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String typed) {
        addresses = typed;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String chosen) {
        role = chosen;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String typed) {
        ends = typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }
}
