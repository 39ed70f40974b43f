package org.pendopo.proposals.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pendopo.proposals.ProposalSetting;

/** So many titles of few words that most of them share some. */
@ApplicationScoped
public class ManyTitles {
    private static final List<String> WORDS = List.of(
            "taman",
            "lampu",
            "jalan",
            "sungai",
            "pohon",
            "bangku",
            "halte",
            "trotoar",
            "sekolah",
            "pasar",
            "sampah",
            "air",
            "bersih",
            "penerangan",
            "gang",
            "posyandu",
            "perpustakaan",
            "anak",
            "lansia",
            "sepeda",
            "parkir",
            "jembatan",
            "drainase",
            "banjir",
            "pelatihan",
            "kebun",
            "bibit",
            "ruang",
            "terbuka",
            "hijau",
            "lapangan",
            "olahraga",
            "rambu",
            "pemuda",
            "internet",
            "gratis",
            "angkot",
            "jalur",
            "kompos",
            "festival",
            "budaya",
            "keamanan");

    private static final int PART = 5_000;

    @Inject
    ProposalSetting setting;

    @Inject
    EntityManager em;

    @Transactional
    public void titles(ProposalSetting.Consultation here, int count) {
        for (var done = 0; done < count; done += PART) {
            setting.proposals(here, PART);
            rename(here);
        }
        em.createNativeQuery("analyze contribution").executeUpdate();
    }

    private void rename(ProposalSetting.Consultation here) {
        em.createNativeQuery(
                        "update contribution set title = initcap(w.w[1 + id / 50 % 42]) || ' ' || w.w[1 + id / 2100 % 42]"
                                + " || ' dan ' || w.w[1 + id * 7 / 1764 % 42] || ' ' || w.w[1 + id * 104729 / 50 % 41] || ' RT ' || id % 60"
                                + " from (select string_to_array(?1, ' ') as w) w where tool_id = ?2 and title like 'Proposal %'")
                .setParameter(1, String.join(" ", WORDS))
                .setParameter(2, here.tool().id())
                .executeUpdate();
    }

    String title(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
