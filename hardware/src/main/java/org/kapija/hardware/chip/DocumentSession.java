package org.kapija.hardware.chip;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmrtd.protocol.PACECAMResult;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipAccess;
import org.kapija.hardware.port.ChipAccess.Way;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipProof;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.Reason;

/** One document from power-on to its last file: access, files, proofs. Lasts for one attempt. */
final class DocumentSession {
    private static final int SELECT = 0xA4;
    private static final int BY_NAME = 0x040C;
    private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};
    private static final int PROBE = 8;
    private static final int FILE_LIST = 0x60;
    private static final int TAG_LIST = 0x5C;
    /** The face comes last: what is small and decides is known before what takes long. */
    private static final List<ChipFile> IN_ORDER = List.of(
            ChipFile.COM,
            ChipFile.SOD,
            ChipFile.DG1,
            ChipFile.DG14,
            ChipFile.DG15,
            ChipFile.DG11,
            ChipFile.DG12,
            ChipFile.DG2);

    private static final Map<Integer, ChipFile> FILE_OF_TAG = Map.of(
            0x61, ChipFile.DG1,
            0x75, ChipFile.DG2,
            0x6B, ChipFile.DG11,
            0x6C, ChipFile.DG12,
            0x6E, ChipFile.DG14,
            0x6F, ChipFile.DG15);

    private final ChipChannel channel;
    private final FileReading reading;
    private final KeySeed key;
    private final BlockSize block;
    private final Map<ChipFile, Octets> files = new EnumMap<>(ChipFile.class);

    DocumentSession(CardLine line, KeySeed key, BlockSize block) {
        this.channel = new ChipChannel(line);
        this.key = key;
        this.block = block;
        this.reading = new FileReading(channel, block.plain());
    }

    /**
     * What an attempt brought.
     *
     * @param missing listed and not there
     */
    record Outcomes(Map<ChipFile, Octets> files, Set<ChipFile> missing, ChipAccess access, ChipProof proof) {
        ChipReading.Read read(ChipReading.Effort effort) {
            return new ChipReading.Read(Sensitive.of(files), missing, access, proof, effort);
        }
    }

    /** Reads everything. */
    Outcomes read(ChallengeSource challenges) throws ChipFailure {
        SecurityInfos offers = cardAccess();
        Outcome mapping = Outcome.NOT_OFFERED;
        Way way;
        String scheme = "";
        if (offers.offersPace()) {
            PaceAccess.Opened opened = new PaceAccess(channel, key.forPace(), challenges).open(offers.pace());
            reading.shrinkTo(block.protectedData());
            way = opened.offer().way().orElse(Way.PACE_GM);
            scheme = opened.offer().identifier();
            mapping = mapping(opened);
            selectApplication();
        } else {
            selectApplication();
            way = openWithoutPace();
            reading.shrinkTo(block.protectedData());
        }
        for (ChipFile file : IN_ORDER) {
            read(file);
        }
        SecurityInfos options = Optional.ofNullable(files.get(ChipFile.DG14))
                .map(bytes -> SecurityInfos.ofDataGroup(bytes.toArray()))
                .orElseGet(SecurityInfos::none);
        ChipProof proof = proof(challenges, options, mapping);
        boolean withheld = !offers.offersPace() && options.offersPace();
        return new Outcomes(files, missing(), new ChipAccess(way, scheme, withheld), proof);
    }

    /** EF.CardAccess, free to read; what chips without PACE answer instead is manifold. */
    private SecurityInfos cardAccess() throws ChipFailure {
        ChipEntry entry = ChipEntry.of(ChipFile.CARD_ACCESS);
        Optional<Octets> bytes;
        try {
            bytes = reading.read(entry, entry.lengthMax());
        } catch (ChipFailure refused) {
            if (refused.reason() != Reason.REFUSED || !reading.selectMasterFile()) {
                throw refused;
            }
            bytes = reading.readSelected(entry.identifier(), entry.lengthMax());
        }
        bytes.ifPresent(content -> files.put(ChipFile.CARD_ACCESS, content));
        return bytes.flatMap(content -> SecurityInfos.of(content.toArray())).orElseGet(SecurityInfos::none);
    }

    private void selectApplication() throws ChipFailure {
        Reply reply = channel.send(SELECT, BY_NAME, APPLICATION, 0);
        if (!reply.isOk()) {
            throw new ChipFailure(Reason.NO_TRAVEL_DOCUMENT, "select: " + reply.hex());
        }
    }

    private Way openWithoutPace() throws ChipFailure {
        if (isOpen()) {
            return Way.OPEN;
        }
        Optional<Octets> seed = key.forBasicAccess();
        if (seed.isEmpty()) {
            throw new ChipFailure(Reason.NO_WAY_IN, "a card access number does not open basic access control");
        }
        BasicAccess.open(channel, seed.get().toArray());
        return Way.BAC;
    }

    private boolean isOpen() throws ChipFailure {
        int comShort = 0x80 | ChipEntry.of(ChipFile.COM).shortIdentifier();
        return channel.send(0xB0, comShort << Byte.SIZE, PROBE).hasData();
    }

    private Outcome mapping(PaceAccess.Opened opened) throws ChipFailure {
        if (!(opened.result() instanceof PACECAMResult result)) {
            return Outcome.NOT_OFFERED;
        }
        read(ChipFile.CARD_SECURITY);
        return Optional.ofNullable(files.get(ChipFile.CARD_SECURITY))
                .map(content -> MappingProof.of(result, content))
                .orElse(Outcome.NOT_POSSIBLE);
    }

    private void read(ChipFile file) throws ChipFailure {
        ChipEntry entry = ChipEntry.of(file);
        reading.read(entry, entry.lengthMax()).ifPresent(content -> files.put(file, content));
    }

    /**
     * Files that EF.COM lists and the chip has not handed out. All are asked for, listed or not: the list is unsigned.
     */
    private Set<ChipFile> missing() {
        Set<ChipFile> missing = EnumSet.noneOf(ChipFile.class);
        Optional.ofNullable(files.get(ChipFile.COM))
                .flatMap(content -> Ber.inside(content.toArray(), FILE_LIST))
                .flatMap(objects -> Ber.find(objects, TAG_LIST))
                .ifPresent(tags -> {
                    for (int at = 0; at < tags.size(); at++) {
                        Optional.ofNullable(FILE_OF_TAG.get(tags.at(at))).ifPresent(missing::add);
                    }
                });
        missing.removeAll(files.keySet());
        return missing;
    }

    private ChipProof proof(ChallengeSource challenges, SecurityInfos options, Outcome mapping) throws ChipFailure {
        ActiveProof active = new ActiveProof(channel, block.extended());
        ActiveProof.Answered answered = active.ask(files, options, challenges);
        return new ChipProof(answered.outcome(), answered.challenge(), answered.answer(), agreement(options), mapping);
    }

    private Outcome agreement(SecurityInfos options) throws ChipFailure {
        Outcome agreed = new ChipAgreement(channel).agree(options);
        if (agreed != Outcome.PROVEN) {
            return agreed;
        }
        try {
            int comShort = 0x80 | ChipEntry.of(ChipFile.DG1).shortIdentifier();
            return channel.send(0xB0, comShort << Byte.SIZE, PROBE).hasData() ? Outcome.PROVEN : Outcome.FAILED;
        } catch (ChipFailure other) {
            return switch (other.reason()) {
                case CANCELLED, CARD_GONE, SILENT, TOO_SLOW -> throw other;
                default -> Outcome.FAILED; // the chip does not know the keys of the new session
            };
        }
    }
}
