package org.pendopo.spaces.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class TerritoriesIT {
    private static final String TREE = """
            code,parent,name,level
            71.01.01.1001,71.01.01,Lor,VILLAGE
            71.01.01.1002,71.01.01,Kidul,VILLAGE
            71.01.01,71.01,Utara,DISTRICT
            71.01.02,71.01,Barat,DISTRICT
            71.01,,Kota Uji,CITY
            """;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    ImportTerritories importing;

    @Inject
    BrowseTerritories browse;

    @Deployment
    static WebArchive war() {
        return Wars.with(TerritoriesIT.class);
    }

    @Test
    void a_file_becomes_a_tree_that_opens_level_by_level_and_a_second_time_changes_nothing() {
        actAsAdmin();
        importing.take(TREE.getBytes(UTF_8));
        var again = importing.take(TREE.getBytes(UTF_8));
        assertThat(again).returns(5, TerritoryReport::unchanged).returns(0, TerritoryReport::added);

        assertThat(browse.branch("").nodes())
                .filteredOn(n -> n.territory().code().equals("71.01"))
                .singleElement()
                .returns(2L, TerritoryNode::children);
        var district = browse.branch("71.01.01");
        assertThat(district.path()).extracting(TerritoryRow::name).containsExactly("Kota Uji", "Utara");
        assertThat(district.nodes()).extracting(n -> n.territory().name()).containsExactly("Kidul", "Lor");
        assertThat(browse.branch("71.01.02").nodes()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> browse.branch("71.99"));
    }

    @Test
    void one_faulty_line_keeps_the_whole_file_out() {
        actAsAdmin();
        var report = importing.take((TREE + "72.01,no-such-place,Nowhere,DISTRICT\n")
                .replace("71.", "73.")
                .getBytes(UTF_8));
        assertThat(report.isDone()).isFalse();
        assertThat(report.faults()).singleElement().returns(7L, TerritoryReport.LineFault::line);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> browse.branch("73.01"));
    }

    @Test
    void only_an_admin_brings_a_file_in() {
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> importing.take(TREE.getBytes(UTF_8)));
    }

    private void actAsAdmin() {
        var admin = given.person();
        given.portalRole(admin, "ADMIN");
        me.actAs(admin);
    }
}
