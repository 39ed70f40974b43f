package org.pendopo.proposals.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses from the header what the columns are: our own export, Indonesian and English names, and the
 * {@code comments.csv} of Polis (https://compdemocracy.org/export), whose rows with {@code moderated = -1} its
 * moderators rejected.
 */
final class ColumnGuess {
    private static final String POLIS_REJECTED = "-1";

    /** Names of a field, the best first; small letters, words separated by one space. */
    private static final Map<ProposalField, List<String>> NAMES = new EnumMap<>(ProposalField.class);

    static {
        NAMES.put(
                ProposalField.EXTERNAL_ID,
                List.of("id", "external id", "comment id", "project id", "nomor", "no", "kode", "number", "code"));
        NAMES.put(
                ProposalField.TITLE,
                List.of(
                        "title",
                        "judul",
                        "judul usulan",
                        "nama usulan",
                        "nama kegiatan",
                        "proposal",
                        "usulan",
                        "name",
                        "nama"));
        NAMES.put(
                ProposalField.TEXT,
                List.of(
                        "text",
                        "comment body",
                        "body",
                        "description",
                        "deskripsi",
                        "uraian",
                        "isi",
                        "teks",
                        "statement",
                        "pernyataan",
                        "keterangan",
                        "details"));
        NAMES.put(ProposalField.CATEGORY, List.of("category", "kategori", "bidang", "topic", "topik", "tema", "theme"));
        NAMES.put(
                ProposalField.DISTRICT,
                List.of("district", "kecamatan", "wilayah", "kelurahan", "desa", "subunit", "neighborhood", "area"));
        NAMES.put(ProposalField.DISTRICT_CODE, List.of("district code", "kode kecamatan", "kode wilayah", "kode desa"));
        NAMES.put(ProposalField.PLACE, List.of("place", "tempat", "lokasi", "location"));
        NAMES.put(ProposalField.COAUTHORS, List.of("coauthors", "co authors", "penulis bersama"));
        NAMES.put(ProposalField.CURRENCY, List.of("currency", "mata uang"));
        NAMES.put(
                ProposalField.COST,
                List.of("cost", "biaya", "anggaran", "perkiraan biaya", "budget", "price", "amount", "estimated cost"));
        NAMES.put(ProposalField.STATED_VOTES, List.of("stated votes", "votes", "agrees", "jumlah suara", "suara"));
        NAMES.put(ProposalField.STATED_AGAINST, List.of("stated against", "disagrees", "votes against", "menolak"));
        NAMES.put(ProposalField.STATED_STATUS, List.of("stated status", "selected", "result", "hasil"));
        NAMES.put(ProposalField.SUPPORTS, List.of("supports", "dukungan"));
        NAMES.put(ProposalField.COMMENTS, List.of("comments", "komentar"));
        NAMES.put(
                ProposalField.AUTHOR,
                List.of("author", "pengusul", "penulis", "proposer", "nama pengusul", "submitted by"));
        NAMES.put(
                ProposalField.DATE,
                List.of("date", "tanggal", "timestamp", "datetime", "created at", "created", "waktu"));
        NAMES.put(ProposalField.STATUS, List.of("status", "state"));
        NAMES.put(ProposalField.ANSWER_KIND, List.of("answer", "answer kind", "jawaban", "jenis jawaban", "keputusan"));
        NAMES.put(
                ProposalField.ANSWER_TEXT,
                List.of("answer text", "reason", "alasan", "isi jawaban", "alasan jawaban", "official answer"));
        NAMES.put(ProposalField.ANSWER_DATE, List.of("answer date", "answered at", "tanggal jawaban"));
        NAMES.put(ProposalField.LANGUAGE, List.of("language", "bahasa", "lang"));
        NAMES.put(ProposalField.ADDRESS, List.of("address", "alamat", "url", "link", "tautan"));
        NAMES.put(ProposalField.SKIP, List.of("moderated"));
    }

    private ColumnGuess() {}

    static ColumnMapping of(List<String> header) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(normal(header.get(i)), i);
        }
        var columns = new EnumMap<ProposalField, Integer>(ProposalField.class);
        NAMES.forEach((field, names) -> names.stream()
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(name -> columns.put(field, places.get(name))));
        var text = columns.get(ProposalField.TEXT);
        if (text != null && !columns.containsKey(ProposalField.TITLE)) {
            columns.remove(ProposalField.TEXT);
            columns.put(ProposalField.TITLE, text);
        }
        return new ColumnMapping(columns, POLIS_REJECTED);
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
