package org.kapija.core.document.trust;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.lds.CommonData;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.FaceGroup;
import org.kapija.core.document.lds.IssueGroup;
import org.kapija.core.document.lds.LdsReading;
import org.kapija.core.document.lds.PersonGroup;
import org.kapija.core.document.lds.PublicKeyGroup;
import org.kapija.core.document.lds.SecurityInfos;
import org.kapija.core.document.lds.ZoneGroup;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What judging needs of the groups; a claim until their hashes agree.
 *
 * @param zone of group 1
 * @param issued of group 12
 * @param listed by EF.COM
 * @param infos of group 14
 * @param key of group 15
 */
record ReadGroups(
        Optional<MrzReading.Read> zone,
        Optional<LocalDate> issued,
        Optional<CommonData> listed,
        Optional<SecurityInfos> infos,
        Optional<PublicKeyGroup> key) {
    /** Nothing read. */
    static final ReadGroups NONE =
            new ReadGroups(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads all groups whose content is known here; what cannot be understood becomes a finding. */
    static ReadGroups of(ChipFiles chip, Findings findings) {
        var parse = new Parse(chip, findings);
        parse.content(ElementaryFile.DG2, FaceGroup::read);
        parse.content(ElementaryFile.DG11, PersonGroup::read);
        return new ReadGroups(
                parse.content(ElementaryFile.DG1, ZoneGroup::read).flatMap(parse::zone),
                parse.content(ElementaryFile.DG12, IssueGroup::read).flatMap(IssueGroup::issued),
                parse.content(ElementaryFile.COM, CommonData::read),
                parse.content(ElementaryFile.DG14, SecurityInfos::read),
                parse.content(ElementaryFile.DG15, PublicKeyGroup::read));
    }

    private record Parse(ChipFiles chip, Findings findings) {
        <T> Optional<T> content(ElementaryFile file, Function<Octets, LdsReading<T>> reader) {
            Optional<LdsReading<T>> reading = chip.file(file).map(reader);
            if (reading.isPresent() && reading.get() instanceof LdsReading.Refused<T>(Message why)) {
                unreadable(file, why);
            }
            return reading.flatMap(LdsReading::content);
        }

        Optional<MrzReading.Read> zone(ZoneGroup group) {
            return switch (group.reading()) {
                case MrzReading.Read read -> Optional.of(read);
                case MrzReading.Unreadable(Message why) -> {
                    unreadable(ElementaryFile.DG1, why);
                    yield Optional.empty();
                }
            };
        }

        private void unreadable(ElementaryFile file, Message why) {
            findings.add(Reason.GROUP_UNREADABLE, Map.of("group", file.name()), Optional.of(why));
        }
    }
}
