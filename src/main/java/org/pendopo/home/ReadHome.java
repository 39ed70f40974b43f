package org.pendopo.home;

import jakarta.inject.Inject;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.directory.BrowseSpaces;

/** The first page, for visitors and for members; each part shows only what the reader may see. */
@UseCase
@Unguarded("its parts decide by themselves what the reader sees")
public class ReadHome {
    @Inject
    BrowseSpaces spaces;

    public HomeView read() {
        return new HomeView(spaces.overview(), spaces.waiting());
    }
}
