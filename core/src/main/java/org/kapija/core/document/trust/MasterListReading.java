package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.document.trust.MasterList.Broken;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** What the octets of a master list gave. Nothing is thrown, whatever they are. */
public sealed interface MasterListReading {
    /** Longest list that is looked at, in octets: the largest published ones have a twentieth of it. */
    int OCTETS_MAX = 20_000_000;

    /** A list whose signer stands under an anchor. */
    record Accepted(MasterList list) implements MasterListReading {}

    /**
     * No list, or one to which no anchor leads.
     *
     * @param why in a sentence for the person who brought it
     */
    record Refused(Message why) implements MasterListReading {}

    /** CscaMasterList. */
    String CONTENT = "2.23.136.1.1.2";

    /** The extended key usage of those who sign such lists. */
    String PURPOSE = "2.23.136.1.1.3";

    /**
     * Reads a list. Takes up to some seconds, for each certificate is decoded and those that sign themselves are
     * verified.
     *
     * @param file a CscaMasterList as CMS SignedData
     * @param anchors that were handed over by another way than the list
     * @param store with certificates that have been decoded before, and are not again
     */
    static MasterListReading of(Octets file, Anchors anchors, TrustStore store) {
        if (file.size() > OCTETS_MAX) {
            return new Refused(Message.of("trust.list.too-long"));
        }
        try {
            return accepted(file, anchors, store);
        } catch (TrustFault fault) {
            return new Refused(fault.why());
        }
    }

    private static MasterListReading accepted(Octets file, Anchors anchors, TrustStore store) throws TrustFault {
        var signed = SignedObject.read(file, CONTENT);
        var signer = signed.signerCertificate().orElseThrow(() -> new TrustFault("trust.list.signer-absent"));
        if (!signer.extensions().isFor(PURPOSE)) {
            throw new TrustFault("trust.list.purpose");
        }
        if (!signed.signedBy(signer)) {
            throw new TrustFault("trust.list.signature");
        }
        Instant time = signed.signingTime().orElseThrow(() -> new TrustFault("trust.list.no-time"));
        if (!signer.validity().holds(time)) {
            throw new TrustFault("trust.list.signer-expired");
        }
        Certificate anchor = anchors.above(signer, signed.certificates())
                .orElseThrow(() -> new TrustFault(Message.of("trust.list.no-anchor", "country", signer.country())));
        List<Certificate> certificates = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        sort(signed.content(), store, certificates, broken);
        return new Accepted(new MasterList(signer.country(), time, anchor.id(), Hash.of(file), certificates, broken));
    }

    /** Takes the entries one by one, so that a broken one costs nothing but itself. */
    private static void sort(Octets content, TrustStore store, List<Certificate> certificates, List<Broken> broken)
            throws TrustFault {
        int position = 0;
        for (Octets entry : entries(content)) {
            position++;
            Hash id = Hash.of(entry);
            Optional<Certificate> known = store.certificate(id);
            switch (known.<Certificate.Reading>map(Certificate.Read::new).orElseGet(() -> Certificate.read(entry))) {
                case Certificate.Read(Certificate certificate) -> certificates.add(certificate);
                case Certificate.Refused(Message why) ->
                    broken.add(new Broken(position, id, subject(entry).orElse(""), why));
            }
        }
    }

    private static List<Octets> entries(Octets content) throws TrustFault {
        try {
            return Tlv.whole(content, Tlv.SEQUENCE).child(Tlv.SET).children().stream()
                    .map(Tlv::encoded)
                    .toList();
        } catch (LdsFault fault) {
            throw new TrustFault(fault.why());
        }
    }

    private static Optional<String> subject(Octets entry) {
        try {
            return Optional.of(DecodedCertificate.of(entry).name());
        } catch (TrustFault _) {
            return Optional.empty(); // not even that
        }
    }
}
