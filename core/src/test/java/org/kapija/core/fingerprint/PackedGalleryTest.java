package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kapija.core.fingerprint.FingerPosition.LEFT_INDEX;
import static org.kapija.core.fingerprint.FingerPosition.RIGHT_INDEX;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Segment;

class PackedGalleryTest {
    private static final int FINGERS = Group.LINEAR_MAX + 60;
    private static final List<Reference> REFERENCES = ScatteredFinger.references(RIGHT_INDEX, 0, FINGERS);
    private static final Gallery GALLERY = Gallery.of(REFERENCES).settled();

    private static Gallery reopened(List<Reference> references, List<PackedFingers> packed) {
        return Gallery.of(Engine.plain(), references, packed);
    }

    private static Identification search(Gallery gallery, int seed) {
        return Identification.of(List.of(Probe.of(RIGHT_INDEX, ScatteredFinger.template(seed))), gallery);
    }

    private static List<Segment> segments(Gallery gallery) {
        return gallery.packed().stream().map(PackedFingers::segment).toList();
    }

    @Test
    void whatIsPackedIsNotCodedAgain() {
        var again = reopened(REFERENCES, GALLERY.packed());
        assertThat(segments(again)).isEqualTo(segments(GALLERY)).isNotEmpty();
        assertThat(segments(again.settled())).as("no tail was left to pack").isEqualTo(segments(GALLERY));
    }

    @Test
    void aReopenedGalleryAnswersTheSame() {
        var again = reopened(REFERENCES, GALLERY.packed());
        for (int seed : new int[] {0, 1_000, FINGERS - 1, 1_000_000}) {
            assertThat(search(again, seed)).isEqualTo(search(GALLERY, seed));
        }
        assertThat(search(again, 1_000).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("s1000"));
    }

    @Test
    void whoCameIsCodedAndWhoWentIsNotFound() {
        var references = new ArrayList<>(REFERENCES.subList(5, FINGERS));
        references.addAll(ScatteredFinger.references(RIGHT_INDEX, FINGERS, FINGERS + 10));
        var changed = reopened(references, GALLERY.packed());
        assertThat(changed.size()).isEqualTo(references.size());
        assertThat(search(changed, FINGERS + 9).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("s" + (FINGERS + 9)));
        assertThat(search(changed, 4).best()).isEmpty();
        var origins = changed.settled().packed().stream().flatMap(some -> some.origins().stream());
        assertThat(origins)
                .hasSize(references.size())
                .doesNotContain(PackedFingers.origin(ScatteredFinger.template(4)));
    }

    @Test
    void twoSubjectsWithOneTemplateAreBothFound() {
        var references = new ArrayList<>(REFERENCES);
        references.add(new Reference("alias", RIGHT_INDEX, ScatteredFinger.template(7)));
        var packed = Gallery.of(references).settled().packed();
        assertThat(search(reopened(references, packed), 7).candidates())
                .extracting(Candidate::subject)
                .containsExactlyInAnyOrder("s7", "alias");
        assertThat(search(reopened(references, GALLERY.packed()), 7).candidates())
                .as("packed once, needed twice")
                .extracting(Candidate::subject)
                .containsExactlyInAnyOrder("s7", "alias");
    }

    @Test
    void anotherFingersPackingIsLeftAside() {
        var left = ScatteredFinger.references(LEFT_INDEX, 0, FINGERS);
        var gallery = reopened(left, GALLERY.packed());
        assertThat(gallery.settled().packed()).hasSize(1).allMatch(some -> some.position() == LEFT_INDEX);
        assertThat(segments(gallery)).doesNotContainAnyElementsOf(segments(GALLERY));
    }

    @Test
    void aSegmentThatTurnsUpTwiceCountsOnce() {
        var twice = new ArrayList<>(GALLERY.packed());
        twice.addAll(GALLERY.packed());
        var gallery = reopened(REFERENCES, twice);
        assertThat(gallery.size()).isEqualTo(FINGERS);
        assertThat(search(gallery, 3)).isEqualTo(search(GALLERY, 3));
        assertThat(segments(gallery.settled())).hasSize(1);
    }

    @Test
    void fewFingersNeedNoPacking() {
        var few = reopened(REFERENCES.subList(0, 100), GALLERY.packed());
        assertThat(few.settled().packed()).isEmpty();
        assertThat(search(few, 99).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("s99"));
    }

    @Test
    void segmentsMoveToOtherMemoryWithoutAnAnswerChanging() {
        Map<Segment, Segment> copies = new HashMap<>();
        segments(GALLERY).forEach(segment -> copies.put(segment, copy(segment)));
        var moved = GALLERY.moved(segment -> copies.getOrDefault(segment, segment));
        assertThat(segments(moved)).containsExactlyElementsOf(copies.values());
        assertThat(search(moved, 12)).isEqualTo(search(GALLERY, 12));
    }

    @Test
    void whatIsLackingIsLackingHoweverFingersAreHeld() {
        var lacking = GALLERY.without(Set.of("s1")).lacking(3).settled().moved(segment -> segment);
        assertThat(lacking.lacking()).isEqualTo(3);
        assertThat(lacking.size()).isEqualTo(FINGERS - 1);
        assertThat(lacking.referencesOf("s1")).isEmpty();
    }

    @Test
    void everyPackedFingerHasOneOrigin() {
        var packed = GALLERY.packed().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackedFingers(RIGHT_INDEX, packed.segment(), List.of()));
    }

    private static Segment copy(Segment segment) {
        var octets = Arena.ofAuto().allocate(segment.octets().byteSize(), 64).copyFrom(segment.octets());
        return switch (Segment.read(octets, CodeMatrix.shipped().version())) {
            case Segment.Reading.Sound(var same) -> same;
            case Segment.Reading.Unusable(var fault) -> throw new AssertionError(fault);
        };
    }
}
