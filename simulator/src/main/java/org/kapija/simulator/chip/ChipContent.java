package org.kapija.simulator.chip;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.Password;
import org.kapija.simulator.chip.lds.ElementaryFile;
import org.kapija.simulator.chip.proof.ActiveKey;
import org.kapija.simulator.chip.proof.ChipKey;
import org.kapija.simulator.chip.proof.CurveKey;

/**
 * What is in a chip.
 *
 * @param files their contents; an absent one is not on the chip
 * @param passwords that let a reader in; none at all for a chip that is open to everybody
 * @param pace ways of PACE that work
 * @param basicAccess whether basic access control works
 * @param mappingKey static key of chip authentication mapping
 * @param active key that signs challenges
 * @param chipKey key of chip authentication
 * @param limits of commands and answers
 * @param parameterWanted whether PACE's first command must name the group
 */
record ChipContent(
        Map<ElementaryFile, Octets> files,
        List<Password> passwords,
        List<ChipPlan.PaceOffer> pace,
        boolean basicAccess,
        Optional<CurveKey> mappingKey,
        Optional<ActiveKey> active,
        Optional<ChipKey> chipKey,
        ChipPlan.Limits limits,
        boolean parameterWanted) {
    ChipContent {
        files = Collections.unmodifiableMap(new EnumMap<>(files));
        passwords = List.copyOf(passwords);
        pace = List.copyOf(pace);
    }

    /** Returns the password that a number of PACE names. */
    Optional<Password> password(int reference) {
        return passwords.stream()
                .filter(password -> password.kind().reference() == reference)
                .findFirst();
    }

    /** Returns the same with another content of a file. */
    ChipContent with(ElementaryFile file, byte[] bytes) {
        var changed = new EnumMap<>(files);
        changed.put(file, Octets.of(bytes));
        return withFiles(changed);
    }

    /** Returns the same without a file. */
    ChipContent without(ElementaryFile file) {
        var changed = new EnumMap<>(files);
        changed.remove(file);
        return withFiles(changed);
    }

    private ChipContent withFiles(Map<ElementaryFile, Octets> changed) {
        return new ChipContent(
                changed, passwords, pace, basicAccess, mappingKey, active, chipKey, limits, parameterWanted);
    }
}
