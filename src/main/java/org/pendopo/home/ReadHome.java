package org.pendopo.home;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ReadLatestAnswers;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.directory.BrowseSpaces;

/** The first page, for visitors and for members; each part shows only what the reader may see. */
@UseCase
public class ReadHome {
    private static final int ANSWERS_MAX = 3;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseSpaces spaces;

    @Inject
    ReadLatestAnswers answers;

    @Inject
    MemberNews member;

    public HomeView read() {
        return me.isSignedIn()
                ? new HomeView(spaces.overview(), List.of(), member.news(), member.waiting())
                : new HomeView(spaces.overview(), answers.latest(ANSWERS_MAX), List.of(), List.of());
    }
}
