package org.kapija.core.document.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** EF.SOD beside a good zone, and EF.CardSecurity: signed objects with the signer's certificate in them. */
public final class SodTarget implements FuzzTarget {
    private static final Octets ZONE = LdsFiles.zone(LdsFiles.ZONE);

    @Override
    public List<Octets> seeds() {
        var groups = Map.of(ElementaryFile.DG1, ZONE);
        Octets keys = LdsFiles.chipKeys(LdsFiles.object(0x30, Octets.ofHex("02012a")));
        return List.of(
                SignedObjects.securityObject(groups, TrustWorld.SIGNER),
                SignedObjects.signed(CardSecurity.CONTENT, keys, TrustWorld.SIGNER, Optional.empty()));
    }

    @Override
    public Answer meet(Octets input) {
        var chip = ChipFiles.of(Map.of(ElementaryFile.SOD, input, ElementaryFile.DG1, ZONE));
        var authentication = new PassiveAuthentication(TrustWorld.STORE, List.of());
        return Answer.of(Stream.of(
                        authentication.examine(chip, TrustWorld.NOW),
                        authentication.examineCardSecurity(input, TrustWorld.NOW))
                .map(SodTarget::answer)
                .toList());
    }

    private static Answer answer(Examination examination) {
        return new Answer(
                examination.of(Layer.READ) == LayerVerdict.PASSED,
                examination.findings().stream()
                        .flatMap(finding -> finding.sentences().stream())
                        .toList());
    }
}
