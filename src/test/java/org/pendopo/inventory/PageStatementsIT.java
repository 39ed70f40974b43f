package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

/**
 * What whole pages cost, asked for over HTTP and counted in the server: filters, layout and all. A page costs the same
 * with 20 rows and with 2,000.
 */
@ArquillianTest
class PageStatementsIT {
    private static final int OF_A_PAGE = 8;
    private static final int OF_A_MEMBERS_HOME = 15;
    // Whether the session has ended is read by the sign-on's own filter, at most once in two seconds.
    private static final int SESSION = 1;
    private static final int TRIES = 3;

    private final OwnServer server = new OwnServer();

    @Inject
    Crowd crowd;

    @Inject
    CrowdRegard regard;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                PageStatementsIT.class,
                Crowd.class,
                Crowd.Places.class,
                CrowdRegard.class,
                OwnServer.class,
                SignedInByHeader.class);
    }

    @Test
    void pages_cost_the_same_with_twenty_rows_and_with_two_thousand() {
        var few = measured(20);
        var many = measured(2000);
        var soft = new SoftAssertions();
        few.forEach((page, cost) -> {
            soft.assertThat(cost).as("20 rows: %s", page).isLessThanOrEqualTo(limit(page));
            soft.assertThat(many.get(page)).as("2,000 rows: %s", page).isLessThanOrEqualTo(limit(page));
        });
        soft.assertAll();
    }

    private Map<String, Long> measured(int rows) {
        var organisation = crowd.filters();
        var places = crowd.gather(rows);
        crowd.others(places, rows);
        var commitment = crowd.commitments(places, rows);
        regard.regard(places);
        regard.review(places);
        regard.editions(commitment, rows);
        var costs = new LinkedHashMap<String, Long>();
        for (var page : pages(places, organisation, commitment)) {
            costs.put(page.name(), cost(server.settled(page.path(), page.person()), page.person()));
        }
        System.getLogger(PageStatementsIT.class.getName()).log(System.Logger.Level.INFO, "{0} rows: {1}", rows, costs);
        return costs;
    }

    /** Nothing else asks meanwhile, but a job may wake up: what the page itself costs is the least of some tries. */
    private long cost(String path, long person) {
        return LongStream.range(0, TRIES)
                .map(n ->
                        statements.of(() -> assertThat(server.get(path, person).statusCode())
                                .as(path)
                                .isEqualTo(200)))
                .min()
                .orElseThrow();
    }

    private static long limit(String page) {
        if (page.equals("proposal of a member")) {
            // What came of an answer, and what the reader may do with all of it.
            return OF_A_PAGE + 1;
        }
        if (page.startsWith("export")) {
            // Streamed in batches, each with its co-authors and answers.
            return OF_A_PAGE + 4;
        }
        return page.startsWith("member") ? OF_A_MEMBERS_HOME - SESSION : OF_A_PAGE;
    }

    private static List<Page> pages(Crowd.Places places, long organisation, long commitment) {
        var all = new ArrayList<Page>();
        all.add(new Page("member: home", "/", places.chief()));
        visitor(
                all,
                "",
                "/",
                "/house-rules",
                "/guide",
                "/how-to-take-part",
                "/accessibility",
                "/privacy",
                "/open-data");
        visitor(all, "", "/search?q=ruang", "/search?q=warga+tujuan", "/join", "/guides", "/guides/official");
        for (var pillar : List.of("/participation", "/classes", "/projects", "/communities")) {
            visitor(
                    all,
                    pillar,
                    "",
                    "?q=ruang",
                    "?open=true",
                    "?district=CROWD",
                    "?q=warga&open=true&district=CROWD.1");
            all.add(new Page(pillar + " of one organisation", pillar + "?organisation=" + organisation, 0));
        }
        spaces(all, places);
        proposals(all, places);
        commitments(all, places, commitment);
        return all;
    }

    private static void spaces(List<Page> all, Crowd.Places places) {
        for (var slug : places.spaces()) {
            var kind = "space " + places.spaces().indexOf(slug);
            all.add(new Page(kind, "/space/" + slug, 0));
            all.add(new Page(kind + " about", "/space/" + slug + "/about", 0));
            // Of a class there is nothing but its door for visitors.
            if (places.spaces().indexOf(slug) != 1) {
                for (var list : List.of("", "?sort=oldest", "?q=warga", "?q=nothing")) {
                    all.add(new Page(kind + " forum" + list, "/space/" + slug + "/forum" + list, 0));
                }
            }
            Stream.of("", "/about", "/members", "/members?q=warga", "/forum")
                    .forEach(page ->
                            all.add(new Page(kind + " member" + page, "/space/" + slug + page, places.chief())));
        }
        all.add(new Page("topic", "/topic/" + places.topic(), 0));
        all.add(new Page("topic of a member", "/topic/" + places.topic(), places.chief()));
        all.add(new Page("person", "/person/" + places.person(), 0));
    }

    private static void commitments(List<Page> all, Crowd.Places places, long commitment) {
        visitor(all, "", "/commitments", "/commitments?unit=crowd&status=done");
        var feeds = "/api/v1/feeds/spaces/" + places.consultation();
        for (var feed : List.of("/topics.atom", "/proposals.atom", "/answers.atom", "/calendar.ics")) {
            all.add(new Page("feed of a space" + feed, feeds + feed, 0));
        }
        all.add(new Page("replies.atom", "/api/v1/feeds/topics/" + places.topic() + "/replies.atom", 0));
        all.add(new Page("calendar.ics", "/api/v1/feeds/calendar.ics", 0));
        all.add(new Page("commitments of a space", "/space/" + places.consultation() + "/commitments", 0));
        all.add(new Page("commitment", "/commitment/" + commitment, 0));
        all.add(new Page("commitment of a member", "/commitment/" + commitment, places.chief()));
        regard(all, places);
    }

    private static void proposals(List<Page> all, Crowd.Places places) {
        var list = "/space/" + places.consultation() + "/proposals";
        for (var sort : List.of("newest", "supported", "discussed", "waiting", "random&seed=7")) {
            for (var filter : List.of("", "&q=warga", "&territory=CROWD", "&status=accepted")) {
                all.add(new Page("proposals " + sort + filter, list + "?sort=" + sort + filter, 0));
            }
        }
        all.add(new Page("results", "/results/" + places.consultation(), 0));
        all.add(new Page("proposals of a member", list, places.chief()));
        all.add(new Page("proposal", "/proposal/" + places.proposal(), 0));
        all.add(new Page("proposal of a member", "/proposal/" + places.proposal(), places.chief()));
        for (var format : List.of("csv", "json")) {
            var path = "/api/v1/spaces/" + places.consultation() + "/proposals." + format;
            all.add(new Page("export " + format, path, 0));
        }
    }

    private static void regard(List<Page> all, Crowd.Places places) {
        var forum = "/space/" + places.spaces().getLast() + "/forum";
        var tag = "/tag/" + CrowdRegard.TAG;
        visitor(all, "", "/tag", tag, "/unit/crowd");
        all.add(new Page("topic by help", "/topic/" + places.topic() + "?order=helpful", 0));
        all.add(new Page("forum unanswered", forum + "?only=unanswered", 0));
        for (var path : List.of(tag, "/following", "/drafts", "/desk", "/notices", "/my-calendar", "/my-data")) {
            all.add(new Page("member:" + path.replace(tag, "/tag"), path, places.chief()));
        }
        for (var path : List.of("/evaluation", "/publications", "/categories", "/fields")) {
            var proposals = "/space/" + places.consultation() + "/proposals";
            all.add(new Page("member: proposals" + path, proposals + path, places.chief()));
        }
        for (var path : List.of("/evaluate", "/merge", "/authors", "/amendments")) {
            all.add(new Page(
                    "member: proposal" + path, "/proposal/" + places.proposal() + "/-" + path, places.chief()));
        }
    }

    private static void visitor(List<Page> all, String before, String... paths) {
        Stream.of(paths).forEach(path -> all.add(new Page(before + path, before + path, 0)));
    }

    /** @param name the same however many rows there are */
    private record Page(String name, String path, long person) {}
}
