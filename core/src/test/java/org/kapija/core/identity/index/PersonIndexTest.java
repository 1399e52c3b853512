package org.kapija.core.identity.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Likelihood;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.value.Sensitive;

class PersonIndexTest {
    private static final Arena MEMORY = Arena.ofAuto();

    private final List<Person> invented = invented(3_000);
    private final PersonIndex index = PersonIndex.of(invented.stream(), MEMORY);

    @Test
    void everybodyIsFoundByAnyNameInAnyScript() {
        var both =
                index.adding(List.of(person(90_000, "1965-04-03", "Мустафа Ђукановић", "Gül Baba Weißhaupt")), MEMORY);
        for (var here : List.of(both, both.settled(MEMORY))) {
            assertThat(best(here, "DUKANOVIC MUSTAFA", "")).isEqualTo(90_000);
            assertThat(best(here, "Weisshaupt Gul Baba", "")).isEqualTo(90_000);
        }
    }

    @Test
    void aSlipInOneWordDoesNotHideAPerson() {
        var random = new SplittableRandom(2);
        int found = 0;
        var search = new PersonSearch(index);
        for (int round = 0; round < 300; round++) {
            var person = invented.get(random.nextInt(invented.size()));
            String name = person.names().getFirst().reveal();
            int at = random.nextInt(name.indexOf(' '));
            String slip = name.substring(0, at) + "x" + name.substring(at + 1);
            boolean there =
                    search.search(PersonProbe.of(Name.of(slip)), 10).stream().anyMatch(hit -> hit.id() == person.id());
            found += there ? 1 : 0;
        }
        assertThat(found).isGreaterThan(290);
    }

    @Test
    void aSlipThatSoundsLikeTwoDoesNotHideAPerson() {
        var here = index.adding(List.of(person(90_000, "1965-04-03", "Muhammad Ashraf")), MEMORY)
                .settled(MEMORY);
        assertThat(best(here, "MUHAMMAD ASHRAX", "")).isEqualTo(90_000); // an X is k and s: two other consonants
    }

    @Test
    void ofManyWithOneNameTheDayOfBirthFindsTheRightOne() {
        List<Person> namesakes = IntStream.range(0, 2_000)
                .mapToObj(at -> person(at, new BirthDate(1950 + at % 50, 1 + at % 12, 1 + at % 28), "Muhammad Ali"))
                .toList();
        var here = PersonIndex.of(namesakes.stream(), MEMORY);
        assertThat(best(here, "محمد علی", "1977-04-28")).isEqualTo(namesake(namesakes, "1977-04-28"));
        assertThat(search(here, "Muhammad Ali", "").getFirst().likelihood()).isEqualTo(Likelihood.POSSIBLE);
    }

    @Test
    void whoIsRemovedIsNotFoundAndWhoIsAddedAgainIsChanged() {
        var person = person(5_000, "1980-01-01", "Unverwechselbar Zwetschgenbaum");
        for (var start : List.of(index, PersonIndex.empty())) {
            var with = start.adding(List.of(person), MEMORY);
            assertThat(with.size()).isEqualTo(start.size() + 1);
            assertThat(best(with, "Unverwechselbar Zwetschgenbaum", "")).isEqualTo(5_000);
            assertThat(search(start, "Unverwechselbar Zwetschgenbaum", "")).noneMatch(hit -> hit.id() == 5_000);
            var packed = with.settled(MEMORY);
            for (var here : List.of(with, packed)) {
                assertThat(search(here.removing(id -> id == 5_000), "Unverwechselbar Zwetschgenbaum", ""))
                        .noneMatch(hit -> hit.id() == 5_000);
                var renamed = here.adding(List.of(person(5_000, "1980-01-01", "Ganz Anders")), MEMORY);
                assertThat(renamed.size()).isEqualTo(with.size());
                assertThat(search(renamed, "Ganz Anders", "").getFirst().id()).isEqualTo(5_000);
            }
        }
    }

    @Test
    void manyAdditionsArePackedAndNobodyIsLost() {
        var here = PersonIndex.empty();
        for (int from = 0; from < 1_000; from += 50) {
            here = here.adding(invented.subList(from, from + 50), MEMORY);
        }
        assertThat(here.size()).isEqualTo(1_000);
        assertThat(here.segments()).isNotEmpty();
        var settled = here.removing(id -> id % 2 == 0).settled(MEMORY);
        assertThat(settled.size()).isEqualTo(500);
        assertThat(settled.segments()).hasSize(1);
        var person = invented.get(499);
        assertThat(best(settled, person.names().getFirst().reveal(), "")).isEqualTo(person.id());
    }

    @Test
    void traitsSurviveThePacking() {
        var traits = new Traits(new BirthDate(1960, 0, 0), Sex.X, "RKS");
        var here = PersonIndex.of(
                List.of(new Person(3, List.of(Sensitive.of("Ana")), Sensitive.of(traits))).stream(), MEMORY);
        assertThat(here.segments().getFirst().traits(0)).isEqualTo(traits);
        assertThat(here.settled(MEMORY).segments().getFirst().traits(0)).isEqualTo(traits);
    }

    @Test
    void aStoredIndexIsReadAgainAndADamagedOneRefusedByName() {
        var octets = index.segments().getFirst().octets();
        assertThat(PersonSegment.read(octets)).isInstanceOfSatisfying(PersonSegment.Reading.Sound.class, sound -> {
            var again = PersonIndex.of(List.of(sound.segment()));
            var person = invented.get(7);
            assertThat(best(again, person.names().getFirst().reveal(), "")).isEqualTo(person.id());
        });
        assertThat(PersonSegment.read(MemorySegment.ofArray(new byte[10])))
                .isEqualTo(new PersonSegment.Reading.Unusable(PersonSegment.Fault.NO_SEGMENT));
        assertThat(PersonSegment.read(octets.asSlice(0, octets.byteSize() - 8)))
                .isEqualTo(new PersonSegment.Reading.Unusable(PersonSegment.Fault.TORN));
        byte[] other = octets.toArray(ValueLayout.JAVA_BYTE);
        other[4]++;
        assertThat(PersonSegment.read(MemorySegment.ofArray(other)))
                .isEqualTo(new PersonSegment.Reading.Unusable(PersonSegment.Fault.OTHER_FORMAT));
    }

    @Test
    void noFlippedBitIsOverlooked() {
        byte[] octets = PersonIndex.of(invented.subList(0, 20).stream(), MEMORY)
                .segments()
                .getFirst()
                .octets()
                .toArray(ValueLayout.JAVA_BYTE);
        var random = new SplittableRandom(3);
        for (int round = 0; round < 2_000; round++) {
            byte[] flipped = Arrays.copyOf(octets, octets.length);
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            if (at < PersonSegment.CHECKSUM_AT + 8 || at >= SegmentPlan.HEADER) { // the rest of the header is empty
                assertThat(PersonSegment.read(MemorySegment.ofArray(flipped)))
                        .isInstanceOf(PersonSegment.Reading.Unusable.class);
            }
        }
    }

    @Test
    void wordsLikeAWordAreFoundAcrossScripts() {
        var here = PersonIndex.of(
                List.of(
                        person(1, "1960", "Ашот Шостакович"),
                        person(2, "1960", "شوستاكوفيتش"),
                        person(3, "1960", "Kos"))
                        .stream(),
                MEMORY);
        assertThat(new PersonSearch(here).alike("Shostakovich")).containsExactlyInAnyOrder("шостакович", "شوستاكوفيتش");
    }

    @Test
    void aNameWithoutWordsFindsNobody() {
        assertThat(search(index, "?!", "")).isEmpty();
        assertThat(search(PersonIndex.empty(), "Ana", "")).isEmpty();
        assertThat(search(index, "al de van", "")).hasSizeLessThanOrEqualTo(10);
    }

    private static int namesake(List<Person> persons, String date) {
        return persons.stream()
                .filter(person -> person.traits()
                        .reveal()
                        .birth()
                        .equals(BirthDate.read(date).orElseThrow()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int best(PersonIndex index, String name, String birth) {
        return search(index, name, birth).getFirst().id();
    }

    private static List<PersonHit> search(PersonIndex index, String name, String birth) {
        var traits = new Traits(BirthDate.read(birth).orElse(BirthDate.UNKNOWN), Sex.UNSPECIFIED, "");
        return new PersonSearch(index).search(new PersonProbe(Name.of(name), traits), 10);
    }

    private static Person person(int id, String birth, String... names) {
        return person(id, BirthDate.read(birth).orElseThrow(), names);
    }

    private static Person person(int id, BirthDate birth, String... names) {
        return new Person(
                id,
                Arrays.stream(names).map(Sensitive::of).toList(),
                Sensitive.of(new Traits(birth, Sex.UNSPECIFIED, "")));
    }

    private static List<Person> invented(int many) {
        var random = new SplittableRandom(1);
        List<Person> persons = new ArrayList<>();
        for (int id = 0; id < many; id++) {
            persons.add(person(id, new BirthDate(1940 + random.nextInt(60), 0, 0), word(random) + ' ' + word(random)));
        }
        return persons;
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
            word.append("bdfghjklmnprstvz".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
