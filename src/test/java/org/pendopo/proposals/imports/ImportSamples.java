package org.pendopo.proposals.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as people bring them. */
final class ImportSamples {
    /** A part of a city, with a result and a currency. */
    static final String JASIEN = """
            META
            key;value
            description;x
            country;Polska
            unit;Gdańsk
            subunit;JASIEŃ
            currency;PLN
            instance;2020
            num_projects;2
            num_votes;3
            budget;9
            vote_type;cumulative
            rule;greedy
            date_begin;2020
            date_end;2020
            PROJECTS
            project_id;cost;name;selected
            1;5;Park;1
            2;6.5;Lampy;0
            VOTES
            voter_id;vote;points
            a;1,2;1,2
            b;1;3
            c;1;3
            """;

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(1)",
            "+62 811",
            "-5 derajat",
            "@admin",
            "'=sudah",
            "''",
            "\"Kutip\" <script>alert(1)</script> #{7*7} 👩‍👩‍👧 مرحبا, 'petik'; akhir",
            "satu\r\ndua\n\ntiga",
            "\tmaju");

    private ImportSamples() {}

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Everything that a spreadsheet would take for a formula, a tag, an expression or the end of a cell. */
    static String nastyFile() {
        var file = new StringBuilder(
                "id,title,text,category,district,cost,currency,votes,stated_status,author,date,status,"
                        + "answer,answer_text,answer_date\r\n");
        for (var i = 0; i < TEXTS.size(); i++) {
            var facts = i % 3 == 0 ? "," : i + "00000.5,PLN";
            var answer = i % 2 == 0 ? "partly,partly," + quoted(TEXTS.get(i)) + ",2025-04-01T00:00:00Z" : ",,,";
            file.append(quoted("=" + i)).append(',').append(quoted("Judul " + TEXTS.get(i)));
            file.append(',').append(quoted(TEXTS.get(i)));
            file.append(',').append(quoted(i % 3 == 0 ? "=kategori" : "Jalan, \"besar\""));
            file.append(',')
                    .append(i % 4 == 0 ? "JASIEŃ" : "")
                    .append(',')
                    .append(facts)
                    .append(',')
                    .append(i);
            file.append(',').append(i % 2 == 0 ? "" : "selected").append(',').append(quoted("+" + i + " Sari"));
            file.append(",2025-03-0")
                    .append(i + 1)
                    .append("T08:00:00.123456Z,")
                    .append(answer)
                    .append("\r\n");
        }
        return file.toString();
    }

    static String csv(int rows, String prefix) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(n -> prefix + n + ";Usulan nomor " + n + ";\"Uraian, panjang\nbaris dua " + n + "\";Jalan;"
                        + n + ".000;2025-03-01\n")
                .collect(Collectors.joining("", "id;judul;uraian;kategori;biaya;tanggal\n", ""));
    }

    static String pabulib(int projects, int votes) {
        var file = new StringBuilder("META\nkey;value\ndescription;x\ncountry;x\nunit;x\nsubunit;Barat\ninstance;2025\n"
                + "num_projects;" + projects + "\nnum_votes;" + votes + "\nbudget;1\nvote_type;approval\nrule;greedy\n"
                + "date_begin;2025\ndate_end;2025\ncurrency;PLN\nPROJECTS\nproject_id;cost;name;selected;category\n");
        IntStream.rangeClosed(1, projects)
                .forEach(n -> file.append(n + ";" + n + "000;Proyek " + n + ";" + n % 2 + ";hijau\n"));
        file.append("VOTES\nvoter_id;vote\n");
        IntStream.rangeClosed(1, votes).forEach(n -> file.append(n + ";1,2\n"));
        return file.toString();
    }

    static String budget(String meta, String name) {
        return "META\nkey;value\n" + meta
                + "description;x\ncountry;x\nunit;x\ninstance;x\nnum_projects;1\nnum_votes;0\n"
                + "budget;1\nvote_type;approval\nrule;x\ndate_begin;2025\ndate_end;2025\nPROJECTS\nproject_id;cost;name\n1;5;"
                + name + "\nVOTES\nvoter_id;vote\n";
    }
}
