package org.pendopo.spaces.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.registry.TerritoryReport.LineFault;

class TerritoryFileTest {
    @Test
    void reads_a_tree_in_either_dialect() {
        var comma = file("code,parent,name,level\n33,,Kota,CITY\n33.1,33,\"Utara, baru\",DISTRICT");
        var semicolon = file("\ufeffnama;tingkat;kode;induk\r\nKota;kota;33;\r\n\"Utara, baru\";Kecamatan;33.1;33\r\n");
        assertThat(comma.faults(Map.of())).isEmpty();
        assertThat(semicolon.faults(Map.of())).isEmpty();
        assertThat(semicolon.rows()).isEqualTo(comma.rows());
    }

    @Test
    void names_every_wrong_line_by_its_number() {
        var file = file(
                "code,parent,name,level\n33,,Kota,CITY\n33,,Lagi,CITY\n!,,X,CITY\n34,,,CITY\n35,,Y,dusun\n36,99,Z,desa");
        assertThat(file.faults(Map.of())).extracting(LineFault::line).containsExactly(3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void a_part_lies_in_something_larger() {
        var known = new TerritoryRow("33.1", "33", "Utara", TerritoryLevel.DISTRICT);
        var file = file(
                "code,parent,name,level\n33.2,33.1,Selatan,DISTRICT\n33.1.1,33.1,Melati,VILLAGE\n34.1,,Lepas,DISTRICT");
        assertThat(file.faults(Map.of("33.1", known)))
                .extracting(LineFault::key)
                .containsExactly("spaces-registry.territory.parent.level", "spaces-registry.territory.parent.missing");
    }

    @Test
    void says_what_is_wrong_with_a_whole_file() {
        refused("", "spaces-registry.territory.file.empty");
        refused("code,parent,name,level\n", "spaces-registry.territory.file.empty");
        refused("a,b\n1,2", "spaces-registry.territory.file.column");
        refused("code,parent,name,level\n1,,\"Kota,CITY", "spaces-registry.territory.file.broken");
        refused(
                "code,parent,name,level\n" + "x,,y,CITY\n" + lines(TerritoryFile.LINES_MAX),
                "spaces-registry.territory.file.long");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new TerritoryFile("1,Kafé".getBytes(StandardCharsets.ISO_8859_1)))
                .returns("spaces-registry.territory.file.utf8", RuleBroken::key);
    }

    private static String lines(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(i).append(",,Kota,CITY\n");
        }
        return text.toString();
    }

    private static void refused(String text, String key) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> file(text)).returns(key, RuleBroken::key);
    }

    private static TerritoryFile file(String text) {
        return new TerritoryFile(text.getBytes(StandardCharsets.UTF_8));
    }
}
