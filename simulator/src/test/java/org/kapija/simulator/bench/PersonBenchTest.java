package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;

class PersonBenchTest {
    @TempDir
    private Path data;

    @Test
    void pairsWordsAndPersonsAreMeasured() throws IOException {
        write(NameData.PAIRS, """
                case_group,case_id,schema,name1,name2,is_match,quality,category,notes,score,predicted_match,outcome
                a,1,Person,"KOS, Ana",Ana Kos,true,,,,0.9,true,TP
                a,2,Person,Ana Kos,Petar Babić,false,,,,0.95,true,FP
                a,3,Company,Kos Ltd,Kos,true,,,,1,true,TP
                """);
        write(NameData.words("arabic"), "karim\tك ر ي م\t1\nsalim\tس ل ي م\t1\n");
        write(NameData.words("russian"), "petrov\tп е т р о в\t1\nnobody\t-\t1\n");
        write(
                NameData.INVENTED,
                "head\nJohn Q Miller,John,Q,Miller,male,1970-01-01,,\nЈован Илић,Јован,,Илић,male,1971,,\n");
        write(NameData.LISTED, "head\nHAMID KARZIM,,,,,1965,x,af\n");
        var report = new PersonBench(data, 500, 20, 1, _ -> {}).run();
        assertThat(result(report, "name pairs, area under the curve").value()).isEqualTo(1);
        assertThat(result(report, "the same pairs by logic-v2, area").value()).isZero();
        assertThat(result(report, "one word, arabic, recall").value()).isEqualTo(1);
        assertThat(result(report, "persons by name, in the best ten").met()).isTrue();
        assertThat(result(report, "persons, memory").measured()).isTrue();
    }

    @Test
    void withoutDataNothingIsMeasuredAndTheReportSaysSo() {
        assertThat(new PersonBench(data, 10, 10, 1, _ -> {}).run().results()).noneMatch(Result::measured);
    }

    @Test
    void aSlipChangesOneWordByOneLetter() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            String slip = InventedPersons.mistyped("ANA PETROVIC", random);
            assertThat(slip).startsWith("ANA ");
            assertThat(slip.length()).isBetween(11, 13);
        }
        assertThat(InventedPersons.mistyped("ANA KOS", random)).isEqualTo("ANA KOS");
    }

    @Test
    void noListedNumberIsMissedInASmallList() {
        var report = new NumberBench(20_000, 500, 1, _ -> {}).run();
        assertThat(report.results().subList(0, 3)).allMatch(Result::met);
    }

    private void write(String name, String content) throws IOException {
        Path file = data.resolve("names").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Result result(BenchReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
