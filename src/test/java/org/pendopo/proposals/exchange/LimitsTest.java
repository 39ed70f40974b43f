package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.errors;

import java.io.FilterInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Times are those of the processor, about four times what was measured, so that a busy machine does not matter. */
class LimitsTest {
    private static final Duration ROWS_TIME = Duration.ofSeconds(3);

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static CsvProposals million(String line) {
        return new CsvProposals(Given.repeated("title,cost\n", line, 1_000_000), ImportOptions.in(Given.JAKARTA));
    }

    @Test
    void a_million_rows_are_refused_by_the_limit_of_rows() throws IOException {
        long start = processorTime();
        var report = million("Taman,5\n").preview().report();
        assertThat(errors(report)).containsExactly(at(100_002, ProblemKind.ROWS));
        assertThat(report.problems().getFirst().args()).containsExactly(100_000);
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ROWS_TIME);
    }

    @Test
    void exactly_the_limit_is_let_through() throws IOException {
        var file = new CsvProposals(
                Given.repeated("title,cost\n", "Taman,5\n", ImportLimits.MAX_ROWS), ImportOptions.in(Given.JAKARTA));
        assertThat(file.preview().report())
                .returns(0L, ImportReport::errors)
                .returns((long) ImportLimits.MAX_ROWS, ImportReport::rows);
    }

    @Test
    void a_file_above_the_size_is_refused_and_not_read_to_its_end() throws IOException {
        var read = new AtomicLong();
        var endless = Given.repeated("title,cost\n", "Taman %s,5\n".formatted("x".repeat(400)), 1_000_000);
        ImportSource counting = () -> new FilterInputStream(endless.open()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                read.addAndGet(count);
                return count;
            }
        };
        var report = new CsvProposals(counting, ImportOptions.in(Given.JAKARTA))
                .preview()
                .report();
        assertThat(report.problems().getFirst().key()).isEqualTo(ProblemKind.SIZE.key());
        assertThat(report.problems().getFirst().args()).containsExactly(20);
        assertThat(read.get()).isLessThan(ImportLimits.MAX_FILE_BYTES + 1_000_000);
    }

    @Test
    void ten_thousand_rows_take_little_time() throws IOException {
        var line = "U;\"Taman; kota\";\"%s\";\"12.500.000,50\";2025-03-01\r\n".formatted("lorem ipsum\n".repeat(20));
        var file = new CsvProposals(
                Given.repeated("kode lain;judul;uraian;biaya;tanggal\r\n", line, 10_000),
                ImportOptions.in(Given.JAKARTA));
        var mapping = file.preview().mapping();
        long start = processorTime();
        var rows = new AtomicLong();
        assertThat(file.read(mapping, row -> rows.incrementAndGet()).problems()).isEmpty();
        assertThat(rows).hasValue(10_000);
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ROWS_TIME);
    }
}
