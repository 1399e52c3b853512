package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

class HolderTest {
    private static final TravelDocument PASSPORT = Counter.passport(Counter.adult());
    private static final Name PRINTED = Name.of("ERIKSSON ANNA MARIA");

    private static TravelDocument saying(Message finding) {
        return new TravelDocument(
                PASSPORT.format(), PASSPORT.fields(), PASSPORT.birth(), PASSPORT.layers(), List.of(finding));
    }

    @Test
    void theHolderIsSearchedForByEverythingThatTheZoneSays() {
        assertThat(Holder.probes(new DocumentStatus.Read(PASSPORT)))
                .containsExactly(new PersonProbe(PRINTED, new Traits(new BirthDate(1985, 3, 14), Sex.FEMALE, "UTO")));
    }

    @Test
    void aDateThatDoesNotHoldIsNotSearchedWith() {
        var probes = Holder.probes(new DocumentStatus.Read(Counter.passport(Optional.empty())));
        assertThat(probes)
                .singleElement()
                .satisfies(probe -> assertThat(probe.traits().birth()).isEqualTo(BirthDate.UNKNOWN));
    }

    @Test
    void aNameThatFillsItsFieldMayHaveBeenCut() {
        var cut = Message.of("mrz.name-may-be-cut");
        assertThat(Holder.probes(new DocumentStatus.Read(saying(cut)))
                        .getFirst()
                        .name()
                        .cut())
                .isTrue();
        assertThat(Holder.probes(new DocumentStatus.Read(PASSPORT))
                        .getFirst()
                        .name()
                        .cut())
                .isFalse();
    }

    @Test
    void theNamesOfTheChipAreSearchedForBesideTheZones() {
        var names = List.of(Sensitive.of("Ериксон Ана"), Sensitive.of("ERIKSSON ANNA MARIA"), Sensitive.of(" "));
        var chip = new ChipCheck(Map.of(), List.of(), names);
        assertThat(Holder.probes(new DocumentStatus.Read(PASSPORT, Optional.of(chip))))
                .extracting(PersonProbe::name)
                .containsExactly(PRINTED, Name.of("Ериксон Ана"));
    }

    @Test
    void withoutADocumentNobodyIsSearchedForByName() {
        for (DocumentStatus status : List.of(
                new DocumentStatus.Waiting(1),
                new DocumentStatus.Reading(1),
                new DocumentStatus.Unreadable(List.of(), 1, true),
                new DocumentStatus.None(NoDocumentReason.LOST))) {
            assertThat(Holder.probes(status)).isEmpty();
        }
    }
}
