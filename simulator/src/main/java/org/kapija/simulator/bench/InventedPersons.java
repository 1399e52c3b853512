package org.kapija.simulator.bench;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.Traits;
import org.kapija.core.value.Sensitive;
import org.kapija.simulator.bench.NameData.Somebody;

/**
 * Persons from a seed: a given name and a surname of one script, each from somebody else; every third has a middle
 * name, every second Latin one a rare surname. Scripts with tables of ours only: Latin, Cyrillic, Greek and Arabic.
 */
final class InventedPersons {
    private final Map<UnicodeScript, List<Somebody>> people;
    private final List<Somebody> all;
    private final List<String> rare;
    private final long seed;

    InventedPersons(List<Somebody> people, List<String> rare, long seed) {
        this.all = people.stream().filter(person -> usual(script(person))).toList();
        this.people = all.stream().collect(Collectors.groupingBy(InventedPersons::script));
        this.rare = rare;
        this.seed = seed;
    }

    private static UnicodeScript script(Somebody person) {
        return UnicodeScript.of(person.name().codePointAt(0));
    }

    private static boolean usual(UnicodeScript script) {
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, ARABIC -> true;
            default -> false;
        };
    }

    /** Invents persons with ids from a number on. */
    Stream<Person> persons(int from, int many) {
        var random = new SplittableRandom(seed);
        return IntStream.range(from, from + many).mapToObj(id -> person(id, random));
    }

    private Person person(int id, SplittableRandom random) {
        Somebody one = all.get(random.nextInt(all.size()));
        List<Somebody> kin = people.getOrDefault(script(one), List.of(one));
        String middle = random.nextInt(3) == 0 ? ' ' + one.middle() : "";
        String surname = script(one) == UnicodeScript.LATIN && random.nextBoolean()
                ? rare.get(random.nextInt(rare.size()))
                : kin.get(random.nextInt(kin.size())).surname();
        var birth = new BirthDate(1940 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Person(
                id,
                List.of(Sensitive.of(one.given() + middle + ' ' + surname)),
                Sensitive.of(new Traits(birth, Sex.UNSPECIFIED, "")));
    }

    /** Makes one slip in a word of more than three letters: one left out, put in, replaced, or two swapped. */
    static String mistyped(String name, SplittableRandom random) {
        String[] words = name.split(" ", -1);
        int[] long4 = IntStream.range(0, words.length)
                .filter(at -> words[at].length() > 3)
                .toArray();
        if (long4.length == 0) {
            return name;
        }
        int which = long4[random.nextInt(long4.length)];
        var word = new StringBuilder(words[which]);
        int at = 1 + random.nextInt(word.length() - 1);
        char letter = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> word.deleteCharAt(at);
            case 1 -> word.insert(at, letter);
            case 2 -> word.setCharAt(at, letter);
            default -> {
                char before = word.charAt(at - 1);
                word.setCharAt(at - 1, word.charAt(at));
                word.setCharAt(at, before);
            }
        }
        words[which] = word.toString();
        return String.join(" ", words);
    }
}
