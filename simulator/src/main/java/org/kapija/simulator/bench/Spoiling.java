package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/** Files in turn, each damaged in a few octets, mostly of its head, and now and then cut or lengthened. */
final class Spoiling {
    /** Longest file that is worth spoiling: damage to a long image says little. */
    static final int OCTETS_MAX = 160_000;

    private static final int HEAD = 400;
    private static final int DAMAGES_MAX = 6;

    private final List<Octets> files;
    private final SplittableRandom random;
    private int next;

    Spoiling(List<Octets> files, long seed) {
        this.files = List.copyOf(files);
        this.random = new SplittableRandom(seed);
    }

    /**
     * Gives spoilt files to a reader.
     *
     * @param reader answers with a word; whatever it throws is counted against it
     */
    Result trial(String name, int times, Function<Octets, String> reader) {
        Map<String, Integer> answers = new TreeMap<>();
        int answered = 0;
        long slowest = 0;
        for (int at = 0; at < times; at++) {
            Octets file = file();
            long start = System.nanoTime();
            try {
                answers.merge(reader.apply(file), 1, Integer::sum);
                answered++;
            } catch (RuntimeException thrown) { // what this trial is after
                answers.merge(thrown.getClass().getName(), 1, Integer::sum);
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("slowestMs", slowest / 1e6);
        answers.forEach(detail.putObject("answers")::put);
        return new Result(name, answered, "files", times, Better.HIGHER, detail);
    }

    private Octets file() {
        byte[] file = files.get(next++ % files.size()).toArray();
        for (int damages = random.nextInt(1, DAMAGES_MAX); damages > 0 && file.length > 0; damages--) {
            int at = random.nextInt(random.nextInt(4) > 0 ? Math.min(HEAD, file.length) : file.length);
            file[at] = (byte)
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x1C, 0x20); // a separator of fields or records
                        case 1 -> '0' + random.nextInt(10);
                        case 2 -> file[at] ^ 1 << random.nextInt(Byte.SIZE);
                        default -> random.nextInt(256);
                    };
        }
        return Octets.of(
                switch (random.nextInt(8)) {
                    case 0 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
                    case 1 -> Arrays.copyOf(file, file.length + random.nextInt(HEAD));
                    default -> file;
                });
    }
}
