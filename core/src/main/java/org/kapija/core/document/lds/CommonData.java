package org.kapija.core.document.lds;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * EF.COM: which groups the chip says it has (ICAO Doc 9303-10, 4.7.1). Not protected by any signature: it may only add
 * suspicion, never remove it.
 *
 * @param version of the data structure, such as {@code 0107}
 * @param groups the data groups it lists
 */
public record CommonData(String version, Set<ElementaryFile> groups) {
    private static final int VERSION = 0x5F01;
    private static final int TAGS = 0x5C;

    public CommonData {
        groups = Collections.unmodifiableSet(groups);
    }

    /** Reads the file. */
    public static LdsReading<CommonData> read(Octets file) {
        return LdsParser.read(file, octets -> {
            Tlv com = Tlv.whole(octets, ElementaryFile.COM.tag());
            Tlv tags = com.child(TAGS);
            var groups = EnumSet.noneOf(ElementaryFile.class);
            for (int at = 0; at < tags.size(); at++) {
                int tag = tags.octet(at);
                groups.add(ElementaryFile.beginningWith(tag)
                        .filter(group -> group.number() > 0)
                        .orElseThrow(
                                () -> new LdsFault(Message.of("lds.unknown-group", "tag", Integer.toHexString(tag)))));
            }
            return new CommonData(LdsText.of(com.child(VERSION).value()), groups);
        });
    }
}
