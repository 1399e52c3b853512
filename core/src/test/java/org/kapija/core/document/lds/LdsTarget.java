package org.kapija.core.document.lds;

import java.util.List;
import java.util.function.Function;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Files of a chip, each octet string given to every reader. */
public final class LdsTarget implements FuzzTarget {
    private static final List<Function<Octets, LdsReading<?>>> READERS = List.of(
            ZoneGroup::read,
            CommonData::read,
            FaceGroup::read,
            PersonGroup::read,
            IssueGroup::read,
            SecurityInfos::read,
            SecurityInfos::readSet,
            PublicKeyGroup::read,
            SecurityObject::read);

    @Override
    public List<Octets> seeds() {
        Octets key = LdsFiles.object(0x30, Octets.ofHex("02012a"));
        return List.of(
                LdsFiles.zone(LdsFiles.ZONE),
                LdsFiles.common("61756e"),
                LdsFiles.face(Octets.ofHex("ffd8ffe000104a464946"), 2),
                LdsFiles.issued("20200601"),
                LdsFiles.chipKey(key),
                LdsFiles.chipKeys(key),
                LdsFiles.activeKey(key),
                LdsFiles.object(0x77, key),
                LdsFiles.object(
                        0x6B,
                        LdsFiles.object(0x5C, Octets.ofHex("5f0e5f10")),
                        LdsFiles.object(0x5F0E, LdsFiles.text("A<<B")),
                        LdsFiles.object(0x5F10, LdsFiles.text("123"))));
    }

    @Override
    public Answer meet(Octets input) {
        return Answer.of(
                READERS.stream().map(reader -> answer(reader.apply(input))).toList());
    }

    private static Answer answer(LdsReading<?> reading) {
        return switch (reading) {
            case LdsReading.Read<?> _ -> Answer.value();
            case LdsReading.Refused<?>(var why) -> Answer.refused(why);
        };
    }
}
