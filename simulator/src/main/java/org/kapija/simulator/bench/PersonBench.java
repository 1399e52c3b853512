package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.index.PersonIndex;
import org.kapija.core.identity.index.PersonSearch;
import org.kapija.core.identity.name.Name;
import org.kapija.core.value.Sensitive;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.NameData.Somebody;

/**
 * How well and how fast persons are found.
 *
 * @param data a folder with {@code names}; what it lacks is reported as missing
 * @param persons invented ones, besides those of a real list
 * @param words queries for one word across scripts
 * @param seed of persons and slips
 * @param progress is told what happens, a line at a time
 */
public record PersonBench(Path data, int persons, int words, long seed, Consumer<String> progress) {
    private static final double ARABIC_MIN = 0.95;
    private static final double RUSSIAN_MIN = 0.94;
    private static final double BEST_TEN_MIN = 0.995;
    private static final double MEDIAN_MS_MAX = 1;
    private static final double P99_MS_MAX = 10;
    private static final double MEGABYTES_MAX = 400;
    private static final int WARM_UP = 2;

    /**
     * Measures. With a million persons several minutes of CPU time, most of them to invent and pack these.
     *
     * @throws java.io.UncheckedIOException if there is data that cannot be read
     */
    public BenchReport run() {
        var names = new NameData(data);
        List<Result> results = new ArrayList<>();
        if (names.has(NameData.PAIRS)) {
            results.addAll(new PairBench(names.pairs()).run());
        } else {
            results.add(Result.missing("name pairs", "share", "no names/" + NameData.PAIRS + " below " + data));
        }
        results.addAll(word(names, "arabic", ARABIC_MIN));
        results.addAll(word(names, "russian", RUSSIAN_MIN));
        if (names.has(NameData.INVENTED, NameData.LISTED, NameData.words("russian"))) {
            results.addAll(many(names));
        } else {
            results.add(Result.missing("persons", "share", "no names/" + NameData.INVENTED + " below " + data));
        }
        return new BenchReport("person", results);
    }

    private List<Result> word(NameData names, String language, double recallMin) {
        if (!names.has(NameData.words(language))) {
            return List.of(Result.missing(
                    "one word, " + language, "share", "no names/" + NameData.words(language) + " below " + data));
        }
        progress.accept("looking for " + words + " words, " + language);
        return new WordBench(language, names.twins(language), words, seed, recallMin).run();
    }

    private List<Result> many(NameData names) {
        progress.accept("inventing and packing " + persons + " persons");
        List<Somebody> listed = names.people(NameData.LISTED);
        var rare = names.twins("russian").stream().map(NameData.Twin::latin).toList();
        var invented = new InventedPersons(names.people(NameData.INVENTED), rare, seed);
        Stream<Person> wanted = IntStream.range(0, listed.size()).mapToObj(id -> person(id, listed.get(id)));
        var packed = Timed.of(() ->
                PersonIndex.of(Stream.concat(wanted, invented.persons(listed.size(), persons)), Arena.ofAuto()));
        var index = packed.value();
        var search = new PersonSearch(index);
        progress.accept("searching");
        for (int round = 0; round < WARM_UP; round++) {
            searched(search, listed, false);
        }
        List<Result> results = new ArrayList<>();
        results.addAll(searched(search, listed, false));
        results.addAll(searched(search, listed, true));
        double megabytes = (index.segments().getFirst().octets().byteSize() + used()) / 1e6;
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("persons", index.size())
                .put("packing", packed.nanos() / 1e9 + " s CPU")
                .put("covers", "the index and all that lives on the heap beside it, data of this bench included");
        results.add(Result.atMost("persons, memory", megabytes, "MB", MEGABYTES_MAX, detail));
        return results;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Person person(int id, Somebody somebody) {
        return new Person(id, List.of(Sensitive.of(somebody.name())), Sensitive.of(born(somebody)));
    }

    private static Traits born(Somebody somebody) {
        return new Traits(BirthDate.read(somebody.birth()).orElse(BirthDate.UNKNOWN), Sex.UNSPECIFIED, "");
    }

    /** Looks for everybody of the list by a name with one slip; the right one may be a namesake on the same list. */
    private List<Result> searched(PersonSearch search, List<Somebody> listed, boolean birth) {
        var random = new SplittableRandom(seed);
        var costs = new Sample();
        int found = 0;
        var missed = JsonNodeFactory.instance.arrayNode();
        for (Somebody somebody : listed) {
            String slip = InventedPersons.mistyped(somebody.name(), random);
            Traits traits = birth ? born(somebody) : Traits.UNKNOWN;
            var hits = Timed.of(() -> search.search(new PersonProbe(Name.of(slip), traits), 10));
            costs.add(hits.nanos());
            boolean right = hits.value().stream().anyMatch(hit -> named(hit, listed, somebody));
            found += right ? 1 : 0;
            if (!right) {
                missed.add(slip);
            }
        }
        String by = birth ? "by name and birth" : "by name";
        ObjectNode detail = costs.detail().put("queries", listed.size());
        ObjectNode who = JsonNodeFactory.instance.objectNode();
        who.set("missed", missed);
        double share = (double) found / listed.size();
        return List.of(
                new Result("persons " + by + ", in the best ten", share, "share", BEST_TEN_MIN, Better.HIGHER, who),
                Result.atMost("persons " + by + ", median", costs.quantile(0.5), "ms", MEDIAN_MS_MAX, detail),
                Result.atMost("persons " + by + ", p99", costs.quantile(0.99), "ms", P99_MS_MAX, detail));
    }

    private static boolean named(PersonHit hit, List<Somebody> listed, Somebody somebody) {
        return hit.id() < listed.size() && listed.get(hit.id()).name().equals(somebody.name());
    }
}
