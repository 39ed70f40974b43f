package org.pendopo.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;

/** Somebody takes along what the portal knows of them. */
@ExtendWith(InBrowser.class)
class OwnDataBrowserIT {
    @Test
    void it_is_taken_from_the_settings_in_both_forms_without_script_too(Visitors visitors) {
        var ratna = visitors.withoutScript().signIn("ratna");
        ratna.open("/settings").follow("Data saya").isAccessible();
        var page = ratna.page()
                .context()
                .request()
                .get(ratna.page().getByText("Unduh sebagai halaman").getAttribute("href"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).containsEntry("content-disposition", "attachment; filename=\"my-data.html\"");
        assertThat(page.headers().get("cache-control")).contains("no-store");
        assertThat(page.text()).contains("<h1>Data saya</h1>", "Ratna", "<h2>Yang saya dukung</h2>");
        assertThat(ratna.page().context().request().head("/api/v1/me/data.json").status())
                .isEqualTo(200);
        var json = ratna.page().context().request().get("/api/v1/me/data.json");
        assertThat(json.text()).startsWith("{\"format\":\"pendopo-own-data\"").contains("\"handle\":\"ratna");
    }

    @Test
    void a_visitor_gets_a_way_in_and_programs_a_refusal(Visitors visitors) {
        var visitor = visitors.onPhone().open("/my-data");
        visitor.sees("Masuk untuk melihat").isAccessible();
        var answer = visitor.page().context().request().get("/api/v1/me/data.json");
        assertThat(answer.status()).isEqualTo(403);
    }
}
