package org.kapija.core.document.optical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzMask;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.picture.Finish;
import org.kapija.core.document.picture.FoundZone;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.document.picture.ZoneFinder;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/** What an image of a document gave. */
public sealed interface ZoneReading {
    /**
     * A zone.
     *
     * @param lines as they were read, top to bottom
     * @param reading what they say
     * @param sure the fields that two readings have character by character, three of them a name, that nothing speaks
     *     against and whose check digit, where there is one, holds; a name that is not among them is for the guard to
     *     compare, not for a search
     */
    record Read(Sensitive<List<String>> lines, MrzReading reading, Set<MrzField> sure) implements ZoneReading {
        public Read {
            lines = lines.map(List::copyOf);
            sure = Set.copyOf(sure);
        }
    }

    /**
     * Nothing that looks like a zone.
     *
     * @param why in a sentence for the guard
     */
    record NotFound(Message why) implements ZoneReading {}

    /**
     * Finds the zone of an image and reads it twice, names three times; takes a fifth of a second of processor time.
     */
    static ZoneReading of(GreyImage image, TextReader reader) {
        return ZoneFinder.find(image)
                .<ZoneReading>map(zone -> of(zone, reader))
                .orElseGet(() -> new NotFound(Message.of("picture.no-zone")));
    }

    private static ZoneReading of(FoundZone found, TextReader reader) {
        LineText top = reader.read(found.cut(0, Finish.PLAIN), MrzAlphabet.ANY);
        FoundZone zone = found;
        if (!Uprightness.certain(top)) {
            LineText other = reader.read(found.turnedOver().cut(0, Finish.PLAIN), MrzAlphabet.ANY);
            if (Uprightness.of(other) > Uprightness.of(top)) {
                zone = found.turnedOver();
                top = other;
            }
        }
        List<String> first = new ArrayList<>(List.of(top.text().reveal()));
        for (int line = 1; line < zone.lines(); line++) {
            first.add(reader.read(zone.cut(line, Finish.PLAIN), MrzAlphabet.ANY)
                    .text()
                    .reveal());
        }
        ZoneText text = confirmed(ZoneText.of(first, second(zone, first, reader)), zone, reader);
        return new Read(text.lines(), MrzReading.of(text.lines().reveal()), text.sure());
    }

    /** Reads a third time the lines that hold a name: no check digit tells when two readings err alike. */
    private static ZoneText confirmed(ZoneText text, FoundZone zone, TextReader reader) {
        if (!text.sure().contains(MrzField.NAME)) {
            return text;
        }
        List<String> third = new ArrayList<>(text.lines().reveal());
        MrzMask.of(third).ifPresent(mask -> {
            for (int line = 0; line < zone.lines(); line++) {
                if (mask.holdsName(line)) {
                    third.set(
                            line,
                            reader.read(zone.cut(line, Finish.HARD), MrzAlphabet.ANY)
                                    .text()
                                    .reveal());
                }
            }
        });
        return text.confirmed(third);
    }

    /** Reads again, sharpened, and with letters only where a line has nothing else. */
    private static List<String> second(FoundZone zone, List<String> first, TextReader reader) {
        Optional<MrzMask> mask = MrzMask.of(ZoneText.of(first, first).lines().reveal());
        List<String> second = new ArrayList<>();
        for (int line = 0; line < zone.lines(); line++) {
            int at = line;
            boolean letters = mask.map(known -> known.lettersOnly(at)).orElse(false);
            second.add(reader.read(zone.cut(line, Finish.SHARPENED), letters ? MrzAlphabet.LETTERS : MrzAlphabet.ANY)
                    .text()
                    .reveal());
        }
        return second;
    }
}
