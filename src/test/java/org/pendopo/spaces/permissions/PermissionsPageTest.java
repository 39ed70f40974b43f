package org.pendopo.spaces.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/permissions.md is made from the matrix. {@code -Dpendopo.docs.write=true} writes it anew. */
class PermissionsPageTest {
    private static final Path PAGE = Path.of("docs/permissions.md");

    @Test
    void is_not_stale() throws IOException {
        var page = PermissionsPage.of(MatrixFile.read());
        if (Boolean.getBoolean("pendopo.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run: mvn test -Dtest=PermissionsPageTest -Dpendopo.docs.write=true")
                .exists()
                .hasContent(page);
    }
}
