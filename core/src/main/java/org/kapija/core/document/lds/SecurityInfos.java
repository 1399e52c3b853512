package org.kapija.core.document.lds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What a chip can do to prove itself, and with which keys: EF.DG14, EF.CardAccess and the content of EF.CardSecurity
 * (ICAO Doc 9303-11, 9.2).
 *
 * @param infos in the order of the file
 */
public record SecurityInfos(List<SecurityInfo> infos) {
    /** id-PK-DH and id-PK-ECDH of BSI TR-03110. */
    private static final Set<String> PUBLIC_KEYS = Set.of("0.4.0.127.0.7.2.2.1.1", "0.4.0.127.0.7.2.2.1.2");

    public SecurityInfos {
        infos = List.copyOf(infos);
    }

    /**
     * One of them.
     *
     * @param protocol object identifier with dots
     * @param required the data that every protocol has, an encoded object
     * @param optional more, an encoded object
     */
    public record SecurityInfo(String protocol, Octets required, Optional<Octets> optional) {}

    /** Reads EF.DG14. */
    public static LdsReading<SecurityInfos> read(Octets file) {
        return LdsParser.read(
                file, octets -> of(Tlv.whole(octets, ElementaryFile.DG14.tag()).child(Tlv.SET)));
    }

    /** Reads EF.CardAccess, or what EF.CardSecurity signs: the same without a tag around it. */
    public static LdsReading<SecurityInfos> readSet(Octets set) {
        return LdsParser.read(set, octets -> of(Tlv.whole(octets, Tlv.SET)));
    }

    private static SecurityInfos of(Tlv set) throws LdsFault {
        List<SecurityInfo> infos = new ArrayList<>();
        for (Tlv info : set.children()) {
            List<Tlv> parts = info.require(Tlv.SEQUENCE).children();
            if (parts.size() < 2) {
                throw new LdsFault(Message.of("lds.missing", "tag", "2"));
            }
            String protocol = ObjectIdentifier.of(parts.getFirst().require(Tlv.OBJECT_IDENTIFIER));
            infos.add(new SecurityInfo(
                    protocol,
                    parts.get(1).encoded(),
                    parts.stream().skip(2).findFirst().map(Tlv::encoded)));
        }
        return new SecurityInfos(infos);
    }

    /** Returns the keys for chip authentication, each a SubjectPublicKeyInfo as it stands in the file. */
    public List<Octets> chipAuthenticationKeys() {
        return infos.stream()
                .filter(info -> PUBLIC_KEYS.contains(info.protocol()))
                .map(SecurityInfo::required)
                .toList();
    }
}
