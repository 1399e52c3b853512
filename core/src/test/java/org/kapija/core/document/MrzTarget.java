package org.kapija.core.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Machine readable zones, as a swipe reader or a file gives their lines. */
public final class MrzTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return Stream.of(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
                        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
                        "IDFRADUBOIS<DE<LA<TOUR<<<<<<<<123456\n0606123456784MARIE<<CLAIRE<7102039F8",
                        "D1FRA12AB345675300101DUBOIS<<1",
                        "ABC123I<<\nFACHE123456789001<<700102<<<<<\nROSSI<<LARA<MIA<<<<<<<<<<<<<<<")
                .map(zone -> Octets.of(zone.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public Answer meet(Octets input) {
        List<String> lines = List.of(new String(input.toArray(), StandardCharsets.UTF_8).split("\n", -1));
        return switch (MrzReading.of(lines)) {
            case MrzReading.Read(var _, var findings) ->
                new Answer(true, findings.stream().map(MrzFinding::message).toList());
            case MrzReading.Unreadable(var why) -> Answer.refused(why);
        };
    }
}
