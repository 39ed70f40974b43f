package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** A teacher and two members of a class, in topics with terms. What is kept from somebody is looked for everywhere. */
@ExtendWith(InBrowser.class)
class ClassroomBrowserIT {
    private static final String FORUM = "/space/ipa-8b/forum";
    private static final String CSV = "/api/v1/spaces/ipa-8b/forum-overview.csv";
    private static final Pattern HREF = Pattern.compile("href=\"(/[^\"#]*)");

    @Test
    void nobody_reads_the_others_before_answering(Visitors visitors) {
        var marker = Visitor.unique("Xylofon").replace(" ", "");
        var sari = visitors.atDesk().as("sari");
        var topic = set(sari, Visitor.unique("Mengapa es terapung?"), "Jawab dulu, baru melihat jawaban lain");
        var dewi = classmate(visitors);
        dewi.open(topic).sees("Jawaban yang lain terlihat setelah jawaban Anda terbit.");
        dewi.fill("Balasan Anda", marker).press("Kirim balasan").sees(marker);
        var link = dewi.post(marker).permanentLink();

        var dimas = visitors.onPhone().as("dimas").open(topic).isAccessible();
        for (var address : addresses(topic, link)) {
            assertThat(read(dimas, address)).as(address).doesNotContain(marker);
        }
        assertThat(dimas.status(link)).as("it does not even exist").isEqualTo(404);

        dimas.open(topic).fill("Balasan Anda", "Karena lebih ringan.").press("Kirim balasan");
        dimas.sees(marker).post("Karena lebih ringan.").menu("Tarik").press("Tarik tulisan");
        assertThat(read(dimas, topic)).doesNotContain(marker);
        assertThat(read(dimas.open(FORUM), link)).doesNotContain(marker);
        sari.open(topic)
                .sees(marker)
                .follow("Siapa sudah menjawab")
                .sees("Dewi Lestari")
                .isAccessible();
        dewi.open("/space/ipa-8b/leave").press("Keluar dari ruang ini");
    }

    @Test
    void classmates_know_each_other_by_another_name(Visitors visitors) {
        var words = Visitor.unique("Saya bingung.");
        var sari = visitors.atDesk().as("sari");
        var topic = set(sari, Visitor.unique("Apa yang sulit?"), "Peserta memakai nama samaran");
        var dewi = classmate(visitors);
        dewi.open(topic).sees("Peserta lain mengenal Anda dengan nama samaran.");
        dewi.fill("Balasan Anda", words).press("Kirim balasan").sees("Peserta lain melihat:");

        var dimas = visitors.onPhone().as("dimas").open(topic).sees(words).isAccessible();
        assertThat(read(dimas, topic)).doesNotContain("Dewi").doesNotContain("/person/dewi");
        assertThat(read(dimas, "/person/dewi")).doesNotContain(words);
        sari.open(topic).post(words).sees("Dewi Lestari").sees("Peserta lain melihat:");
        dewi.open("/space/ipa-8b/leave").press("Keluar dari ruang ini");
    }

    private static String set(Visitor sari, String title, String term) {
        sari.open(FORUM + "/new").fill("Judul", title).choose("Kategori", "Tugas dan kelompok");
        sari.fill("Isi", "Tulis jawabanmu.")
                .page()
                .locator("main form details summary")
                .last()
                .click();
        return sari.tick(term)
                .press("Terbitkan topik")
                .sees("Topik Anda sudah terbit.")
                .path()
                .replaceFirst("[?].*", "");
    }

    private static Visitor classmate(Visitors visitors) {
        var dewi = visitors.withoutScript().as("dewi").open("/join");
        dewi.page().locator("main input[type=text]").fill("HKTM4RXP");
        dewi.page()
                .locator("main form button, main form input[type=submit]")
                .first()
                .click();
        return dewi;
    }

    /** All pages of the inventory, with the links on them, and every address that names the answer or its topic. */
    private static List<String> addresses(String topic, String link) {
        var all = new ArrayList<String>();
        Inventory.entries().forEach(e -> all.add(e.address().split(" > ", -1)[0]));
        var id = link.replaceFirst(".*/", "");
        for (var page : List.of("contribution", "revisions", "report", "hide", "edit", "withdraw", "mark-answer")) {
            all.add("/" + page + "/" + id);
        }
        for (var query :
                List.of("replyTo=" + id, "quote=" + id, "branch=" + id, "order=latest", "newer=0", "unread=1")) {
            all.add(topic + "?" + query);
        }
        var topicId = topic.split("/", -1)[2];
        for (var page : List.of("unread", "contribution", "revisions", "topic-overview", "topic-settings")) {
            all.add("/" + page + "/" + topicId);
        }
        all.addAll(List.of(
                "/api/v1/topics/" + topicId + "/overview.csv", CSV, FORUM + "?sort=oldest", FORUM + "/overview"));
        all.addAll(List.of("/person/dewi", "/", topic, FORUM, "/search?q=Xylofon", FORUM + "?q=es"));
        return all;
    }

    private static String read(Visitor visitor, String address) {
        var text = visitor.page().context().request().get(address).text();
        // What the page leads to is looked at as well where it names a contribution.
        var linked = new StringBuilder(text);
        HREF.matcher(text)
                .results()
                .map(r -> r.group(1))
                .filter(h -> h.startsWith("/notice") || h.startsWith("/unread/"))
                .distinct()
                .limit(5)
                .forEach(h ->
                        linked.append(visitor.page().context().request().get(h).text()));
        return linked.toString();
    }
}
