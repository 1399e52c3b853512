package org.kapija.hardware.chip;

import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.hardware.port.ChipFile;
import org.kapija.simulator.chip.ChipPlan;

/** What a chip says of its procedures and keys, and the key that it signs with. */
public final class ChipOffersTarget implements FuzzTarget {
    private static final byte[] CHALLENGE = new byte[8];
    private static final byte[] ANSWER = new byte[64];

    @Override
    public List<Octets> seeds() {
        try (var desk = new Desk()) {
            var files = Desk.files(desk.lay(ChipPlan.usual().withFaceSize(100)));
            Octets none = Octets.ofHex("");
            Octets key = files.getOrDefault(ChipFile.DG15, none);
            return List.of(
                    files.getOrDefault(ChipFile.CARD_ACCESS, none),
                    files.getOrDefault(ChipFile.DG14, none),
                    key.part(4, key.size() - 4)); // behind the group's own tag and length
        }
    }

    @Override
    public Answer meet(Octets input) {
        byte[] octets = input.toArray();
        Optional<SecurityInfos> set = SecurityInfos.of(octets);
        SecurityInfos infos = set.orElseGet(() -> SecurityInfos.ofDataGroup(octets));
        infos.pace().forEach(PaceOffer::isKnown);
        infos.chipKeys().forEach(infos::chipScheme);
        infos.activeAlgorithm();
        Optional<ActiveSignature> key = ActiveSignature.under(octets);
        key.ifPresent(signature -> signature.check(CHALLENGE, ANSWER, infos.activeAlgorithm()));
        return new Answer(set.isPresent() || key.isPresent(), List.<Message>of());
    }
}
