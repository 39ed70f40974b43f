package org.pendopo.demo;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ImportedContribution;
import org.pendopo.contributions.ImportedContribution.Author;
import org.pendopo.contributions.WrittenAs;
import org.pendopo.people.Title;
import org.pendopo.spaces.ToolKind;

/** One tool of one space while the people of the city speak in it. */
record Scene(Stage stage, Stage.Tool tool, Cast cast) {

    boolean isForum() {
        return tool.told().kind() == ToolKind.FORUM;
    }

    ImportedContribution opening(WordsTold words) {
        return words(words, isForum() ? ContributionKind.TOPIC : ContributionKind.PROPOSAL, null);
    }

    ImportedContribution reply(WordsTold words, long answered) {
        return words(words, isForum() ? ContributionKind.POST : ContributionKind.COMMENT, answered);
    }

    private ImportedContribution words(WordsTold words, ContributionKind kind, @Nullable Long answered) {
        return new ImportedContribution(
                stage.spaceId(),
                tool.id(),
                kind,
                answered,
                author(words),
                words.title(),
                words.firstText(),
                words.stance(),
                stage.told().language(),
                cast.days().at(words.at()));
    }

    private Author author(WordsTold words) {
        var who = cast.person(words.author());
        var told = stage.told();
        var organisation = words.inNameOf();
        var group = organisation == null ? "" : cast.group(organisation);
        var as = who.is(Title.OFFICIAL, group)
                ? WrittenAs.OFFICIAL
                : WrittenAs.of(who, told.kind(), told.roleOf(words.author()));
        return Author.person(who.id(), as, cast.organisation(organisation));
    }
}
