package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {
    private static final Template MILA = PaintedFinger.of(10).template(1);
    private static final Template LEKA = PaintedFinger.of(20).template(1);
    private static final Template VERA = PaintedFinger.of(30).template(1);

    private static final Gallery GALLERY = Gallery.of(List.of(
            new Reference("mila", FingerPosition.RIGHT_INDEX, MILA),
            new Reference("leka", FingerPosition.LEFT_INDEX, LEKA),
            new Reference("vera", FingerPosition.UNKNOWN, VERA)));

    private static final Probe MILAS_INDEX = PaintedFinger.of(10).probe(FingerPosition.RIGHT_INDEX, 2);

    @Test
    void aProbeMeetsItsPositionAndTheUnknown() {
        var sweep = GALLERY.sweep(List.of(MILAS_INDEX), Part.WHOLE);
        assertThat(sweep.covered()).isEqualTo(2);
        assertThat(sweep.comparisons())
                .filteredOn(comparison -> comparison.score().reaches(new ComparisonScore(40)))
                .singleElement()
                .satisfies(comparison ->
                        assertThat(comparison.reference().subject()).isEqualTo("mila"));
    }

    @Test
    void aProbeOfUnknownPositionMeetsAll() {
        var probe = PaintedFinger.of(20).probe(FingerPosition.UNKNOWN, 2);
        assertThat(GALLERY.sweep(List.of(probe), Part.WHOLE).covered()).isEqualTo(3);
        assertThat(Identification.of(List.of(probe), GALLERY).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("leka"));
    }

    @Test
    void aFingerStoredUnderAnotherPositionIsNotFound() {
        var probe = PaintedFinger.of(20).probe(FingerPosition.RIGHT_INDEX, 2);
        assertThat(Identification.of(List.of(probe), GALLERY).candidates()).isEmpty();
    }

    @Test
    void aGalleryGrowsAndShrinksWithoutTouchingTheOldOne() {
        var more = GALLERY.with(List.of(new Reference("mila", FingerPosition.LEFT_INDEX, VERA)));
        assertThat(more.size()).isEqualTo(4);
        assertThat(more.subjects()).isEqualTo(3);
        assertThat(more.referencesOf("mila")).hasSize(2);
        var less = more.without(Set.of("mila", "nobody"));
        assertThat(less.size()).isEqualTo(2);
        assertThat(less.referencesOf("mila")).isEmpty();
        assertThat(GALLERY.size()).isEqualTo(3);
        assertThat(Gallery.empty().size()).isZero();
    }

    @Test
    void whatIsLackingIsRememberedThroughChanges() {
        var lacking = GALLERY.lacking(2).without(Set.of("leka")).with(List.of());
        assertThat(lacking.lacking()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> GALLERY.lacking(-1));
    }

    @ParameterizedTest(name = "{0} parts")
    @ValueSource(ints = {1, 2, 3, 7})
    void partsTogetherAreTheWhole(int parts) {
        var probe = PaintedFinger.of(10).probe(FingerPosition.UNKNOWN, 2);
        List<Sweep> sweeps = new ArrayList<>();
        for (Part part : Part.all(parts)) {
            sweeps.add(GALLERY.sweep(List.of(probe), part));
        }
        assertThat(sweeps.stream().mapToLong(Sweep::covered).sum())
                .isEqualTo(GALLERY.comparisonsDue(List.of(probe)))
                .isEqualTo(3);
        assertThat(Identification.of(List.of(probe), GALLERY, sweeps))
                .isEqualTo(Identification.of(List.of(probe), GALLERY));
    }

    @Test
    void aPartOutsideTheWholeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(-1, 2));
    }

    @Test
    void aReferenceBelongsToSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(" ", FingerPosition.UNKNOWN, MILA));
    }
}
