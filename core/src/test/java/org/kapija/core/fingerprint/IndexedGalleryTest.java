package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.minutia.Minutiae;

/** A gallery so large that an index chooses whom to compare. */
class IndexedGalleryTest {
    private static final int STRANGERS = Group.LINEAR_MAX + 300;
    private static final PaintedFinger MILA = PaintedFinger.of(10);
    private static final PaintedFinger LEKA = PaintedFinger.of(20);
    private static final Gallery STRANGERS_ONLY = Gallery.of(
            IntStream.range(0, STRANGERS).mapToObj(IndexedGalleryTest::stranger).toList());
    private static final Gallery GALLERY = STRANGERS_ONLY.with(List.of(
            new Reference("mila", FingerPosition.RIGHT_INDEX, MILA.template(1)),
            new Reference("mila", FingerPosition.LEFT_INDEX, LEKA.template(1))));

    private static Reference stranger(int number) {
        var random = new SplittableRandom(number);
        var minutiae = new Minutiae.Builder();
        for (int count = random.nextInt(15, 45); count > 0; count--) {
            minutiae.add(random.nextInt(300), random.nextInt(400), random.nextInt(Minutiae.TURN), random.nextBoolean());
        }
        return new Reference("stranger-" + number, FingerPosition.RIGHT_INDEX, Template.of(minutiae.build()));
    }

    private static List<Probe> index() {
        return List.of(MILA.probe(FingerPosition.RIGHT_INDEX, 2));
    }

    @Test
    void aFingerIsFoundAmongThousandsAndEverybodyWasSearched() {
        Identification answer = Identification.of(index(), GALLERY);
        assertThat(answer.best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("mila"));
        assertThat(answer.complete()).isTrue();
        assertThat(GALLERY.comparisonsDue(index())).isEqualTo(STRANGERS + 1L);
    }

    @Test
    void threadsThatShareTheSearchFindHerAsWell() {
        List<Sweep> sweeps =
                Part.all(3).stream().map(part -> GALLERY.sweep(index(), part)).toList();
        Identification answer = Identification.of(index(), GALLERY, sweeps);
        assertThat(answer.complete()).isTrue();
        assertThat(answer.best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("mila"));
        assertThat(Identification.of(index(), GALLERY, sweeps.subList(0, 2)).complete())
                .as("one thread died")
                .isFalse();
    }

    @Test
    void theScoreIsTheOneOfComparingHerAlone() {
        var alone = index().getFirst().compare(MILA.template(1));
        assertThat(Identification.of(index(), GALLERY).best().orElseThrow().score())
                .isEqualTo(alone);
    }

    @Test
    void whoIsTakenOffIsNotFoundAndWhoIsAddedIs() {
        Gallery without = GALLERY.without(Set.of("mila"));
        assertThat(Identification.of(index(), without).candidates()).isEmpty();
        assertThat(without.size()).isEqualTo(STRANGERS);
        Gallery again = without.with(List.of(new Reference("mila", FingerPosition.RIGHT_INDEX, MILA.template(3))));
        assertThat(Identification.of(index(), again).best()).isPresent();
        assertThat(Identification.of(index(), GALLERY).best())
                .as("a gallery does not change")
                .isPresent();
    }

    @Test
    void aGalleryThatBecomesSmallOrAnotherComparesTheSamePeople() {
        var few = List.of(new Reference("mila", FingerPosition.RIGHT_INDEX, MILA.template(1)), stranger(1));
        Gallery small = GALLERY.becoming(few);
        assertThat(small.size()).isEqualTo(2);
        assertThat(Identification.of(index(), small).best()).isPresent();
        Gallery large = small.becoming(GALLERY.references().toList());
        assertThat(large.size()).isEqualTo(GALLERY.size());
        assertThat(Identification.of(index(), large).best()).isPresent();
    }

    @Test
    void aHandIsJudgedByAllItsFingers() {
        var probes = List.of(MILA.probe(FingerPosition.RIGHT_INDEX, 2), LEKA.probe(FingerPosition.LEFT_INDEX, 2));
        Candidate best = Identification.of(probes, GALLERY).best().orElseThrow();
        assertThat(best.fingersCompared()).isEqualTo(2);
        assertThat(best.fingersAgreeing()).isEqualTo(2);
    }
}
