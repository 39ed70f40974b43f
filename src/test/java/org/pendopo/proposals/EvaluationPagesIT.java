package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.evaluation.NameEvaluator;
import org.pendopo.proposals.evaluation.WriteEvaluation;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/** What staff wrote down about a proposal is in no page, feed or file of anybody else. */
@ArquillianTest
class EvaluationPagesIT {
    private static final String NOTES = "Marshy ground near the weir.";
    private static final String COST = "73.219.000";

    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    NameEvaluator name;

    @Inject
    WriteEvaluation write;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                EvaluationPagesIT.class,
                ProposalSetting.class,
                ProposalSetting.Consultation.class,
                OwnServer.class,
                SignedInByHeader.class);
    }

    @Test
    void words_of_an_evaluation_are_read_by_staff_alone() {
        var here = setting.open();
        var space = here.tool().spaceId();
        var author = given.person();
        me.actAs(author);
        var id = setting.submit(here, "Lamps at the weir");
        me.actAs(here.manager());
        name.name(space, List.of(id), here.manager(), "/x");
        write.write(id, 0, new WriteEvaluation.Said("CHANGES", COST, NOTES));
        var proposal = server.settled("/proposal/" + id, 0);
        assertThat(server.get(proposal + "/evaluate", here.manager()).body()).contains(NOTES, COST);

        var soft = new SoftAssertions();
        for (var reader : List.of(0L, author, in(space, "MEMBER"), in(space, "OBSERVER"), given.person())) {
            soft.assertThat(silent(soft, proposal + "/evaluate", reader))
                    .as("evaluate for %s", reader)
                    .isNotEqualTo(200);
            // These say to others why they may not, and nothing more.
            silent(soft, proposal + "/prepare", reader);
            silent(soft, proposal + "/answer", reader);
            for (var path : open(space, proposal)) {
                soft.assertThat(silent(soft, path, reader))
                        .as("%s for %s", path, reader)
                        .isEqualTo(200);
            }
        }
        soft.assertAll();
    }

    private int silent(SoftAssertions soft, String path, long reader) {
        var answer = server.get(path, reader);
        soft.assertThat(answer.body()).as("%s for %s", path, reader).doesNotContain(NOTES, COST);
        return answer.statusCode();
    }

    private List<String> open(long space, String proposal) {
        var slug = (String) em.createNativeQuery("select slug from space where id = ?1")
                .setParameter(1, space)
                .getSingleResult();
        return List.of(
                "/",
                "/search?q=marshy",
                "/search?q=weir",
                proposal,
                "/space/" + slug,
                "/space/" + slug + "/about",
                "/space/" + slug + "/proposals",
                "/space/" + slug + "/proposals?q=marshy",
                "/api/v1/spaces/" + slug + "/proposals.csv",
                "/api/v1/spaces/" + slug + "/proposals.json",
                "/api/v1/feeds/spaces/" + slug + "/proposals.atom",
                "/api/v1/feeds/spaces/" + slug + "/answers.atom",
                "/api/v1/feeds/spaces/" + slug + "/calendar.ics");
    }

    private long in(long space, String role) {
        var person = given.person();
        given.member(space, person, role);
        return person;
    }
}
