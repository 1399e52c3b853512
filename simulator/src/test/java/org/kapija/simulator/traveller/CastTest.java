package org.kapija.simulator.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CastTest {
    private static final Cast CAST = Cast.of(1);

    @Test
    void twelvePeopleEachWithTheirOwnHandsAndStory() {
        assertThat(CAST.travellers()).hasSize(12);
        assertThat(CAST.travellers().stream().map(Traveller::hands).distinct()).hasSize(12);
        assertThat(CAST.travellers().stream().map(Traveller::story)).contains("t1", "t12");
    }

    @Test
    void theStoriesAreTrueOfThePeople() {
        assertThat(CAST.member(Cast.UNDOCUMENTED).document()).isEmpty();
        assertThat(CAST.member(Cast.CHILD).birth().getYear()).isGreaterThan(2010);
        assertThat(CAST.member(Cast.NINE_FINGERS).has(2)).isFalse();
        assertThat(CAST.member(Cast.NINE_FINGERS).fingers()).hasSize(9);
    }

    @Test
    void everyFormatIsCarriedBySomebody() {
        var formats = CAST.travellers().stream()
                .flatMap(traveller -> traveller.document().stream())
                .map(TravelDocument::format)
                .collect(Collectors.toSet());
        assertThat(formats).containsExactlyInAnyOrder(DocumentFormat.values());
    }

    @Test
    void anotherSeedGrowsOtherFingersOnTheSamePeople() {
        Traveller here = CAST.member(Cast.CLEAR);
        Traveller there = Cast.of(2).member(Cast.CLEAR);
        assertThat(there.name()).isEqualTo(here.name());
        assertThat(there.hands()).isNotEqualTo(here.hands());
    }

    @Test
    void namesAreShownInLatinAndAsWritten() {
        assertThat(CAST.member(Cast.CLEAR).name().display()).isEqualTo("Samer Al Narwan · سامر النروان");
    }

    @Test
    void aStrangerIsNamed() {
        assertThatThrownBy(() -> CAST.member("t99"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("t99");
    }
}
