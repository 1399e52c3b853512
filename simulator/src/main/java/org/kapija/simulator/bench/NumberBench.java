package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.identity.number.ListedNumber;
import org.kapija.core.identity.number.NumberHit;
import org.kapija.core.identity.number.NumberList;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * What a list of millions of document numbers costs, and whether it misses any.
 *
 * @param numbers on the list; every twentieth is a long one
 * @param queries of numbers that are on it, and as many of numbers that are not
 * @param seed of the numbers and of the table
 * @param progress is told what happens, a line at a time
 */
public record NumberBench(int numbers, int queries, long seed, Consumer<String> progress) {
    private static final double MEGABYTES_MAX = 160;
    private static final double P99_MS_MAX = 1;
    private static final String LOOKALIKES = "O0I1S5B8Z2";

    /** Measures. About a minute of CPU time for ten million numbers. */
    public BenchReport run() {
        progress.accept("packing " + numbers + " numbers");
        var packed = Timed.of(() -> NumberList.of(this::list, seed, Arena.ofAuto()));
        NumberList list = packed.value();
        var table = list.tables().getFirst();
        progress.accept("looking for them");
        long missed = list().filter(listed -> !has(list.find(listed.number(), "SRB"), listed.record()))
                .count();
        ObjectNode size = JsonNodeFactory.instance
                .objectNode()
                .put("entries", table.entries())
                .put("packing", packed.nanos() / 1e9 + " s CPU");
        return new BenchReport(
                "numbers",
                List.of(
                        Result.atMost("table", table.octets().byteSize() / 1e6, "MB", MEGABYTES_MAX, size),
                        Result.atMost("listed numbers missed, of " + numbers, (double) missed, "numbers", 0, none()),
                        misread(list),
                        strangers(list),
                        Result.told("false positives a number as computed", table.falsePositives() * 1e9, "in 10^9"),
                        cost(list)));
    }

    private Stream<ListedNumber> list() {
        return IntStream.range(0, numbers).mapToObj(record -> new ListedNumber(number(record), "SRB", record));
    }

    /** A letter and eight digits, three more of a long one. */
    private String number(int record) {
        var random = new SplittableRandom(seed + record);
        var number = new StringBuilder().append((char) ('A' + random.nextInt(26)));
        for (int digit = record % 20 == 0 ? 11 : 8; digit > 0; digit--) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }

    private static boolean has(List<NumberHit> hits, int record) {
        return hits.stream().anyMatch(hit -> hit.record() == record && hit.likeness() == NumberHit.Likeness.EXACT);
    }

    /** Every look-alike replaced by its other. */
    private Result misread(NumberList list) {
        int found = 0;
        for (int record = 0; record < queries; record++) {
            int each = record;
            var misread = new StringBuilder(number(record));
            for (int at = 0; at < misread.length(); at++) {
                int place = LOOKALIKES.indexOf(misread.charAt(at));
                if (place >= 0) {
                    misread.setCharAt(at, LOOKALIKES.charAt(place ^ 1));
                }
            }
            found += list.find(misread.toString(), "SRB").stream().anyMatch(hit -> hit.record() == each) ? 1 : 0;
        }
        return new Result("misread numbers found, of " + queries, found, "numbers", queries, Better.HIGHER, none());
    }

    private Result strangers(NumberList list) {
        int found = 0;
        for (int query = 0; query < queries; query++) {
            found += list.find(number(query) + "X", "SRB").stream()
                            .anyMatch(hit -> hit.likeness() == NumberHit.Likeness.EXACT
                                    || hit.likeness() == NumberHit.Likeness.MISREAD)
                    ? 1
                    : 0;
        }
        return Result.told("strangers taken for listed, of " + queries, found, "numbers");
    }

    private Result cost(NumberList list) {
        var random = new SplittableRandom(seed);
        var costs = new Sample();
        long hits = 0;
        for (int query = 0; query < 2 * queries; query++) {
            String number = number(random.nextInt(numbers));
            String wanted = query % 2 == 0 ? number : number.replace('0', '9');
            var found = Timed.of(() -> list.find(wanted, "SRB"));
            hits += found.value().size();
            costs.add(found.nanos());
        }
        return Result.atMost(
                "a search, p99",
                costs.quantile(0.99),
                "ms",
                P99_MS_MAX,
                costs.detail().put("hits", hits));
    }

    private static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }
}
