package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final long SMALL = 150_000;

    @Test
    void each_picture_that_the_documents_show_is_made_by_the_browser_test_and_there() {
        var made = Pictures.all().map(Pictures.Picture::name).collect(Collectors.toSet());
        assertThat(Pictures.named()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(Pictures.present()).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void no_picture_is_large() {
        assertThat(Pictures.all().map(Pictures.Picture::file))
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(SMALL));
    }

    @Test
    void the_list_names_each_once() {
        var names = Pictures.all().map(Pictures.Picture::name).toList();
        assertThat(Set.copyOf(names)).hasSameSizeAs(names);
    }
}
