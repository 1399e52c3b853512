package org.kapija.core.document.trust;

import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.lds.CommonData;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.value.Octets;

/**
 * Holds the groups that were read against the hashes that were signed.
 *
 * @param chip with the groups
 * @param hashes that were signed
 */
record HashComparison(ChipFiles chip, SignedHashes hashes) {
    /** Compares every group; what EF.COM lists and nobody signed is a fault too, for somebody has added it. */
    void compare(Optional<CommonData> listed, Findings findings) throws TrustFault {
        Map<ElementaryFile, Octets> groups = chip.groups();
        boolean all = !groups.isEmpty();
        for (ElementaryFile group : groups.keySet()) {
            boolean signed = hashes.lists(group);
            boolean agrees = signed && agrees(group);
            all &= agrees;
            if (!signed) {
                findings.add(Reason.GROUP_NOT_SIGNED, "group", group.name());
            } else if (!agrees) {
                findings.add(Reason.HASH_DIFFERS, "group", group.name());
            }
        }
        listed.ifPresent(common -> common.groups().stream()
                .filter(group -> !hashes.lists(group))
                .forEach(group -> findings.add(Reason.LISTED_NOT_SIGNED, "group", group.name())));
        if (groups.isEmpty()) {
            findings.add(Reason.NO_GROUP_COMPARED);
        } else if (all) {
            findings.add(Reason.HASHES_AGREE, "groups", Integer.toString(groups.size()));
        }
    }

    /** Returns whether a group was read and is the one that was signed. */
    boolean agrees(ElementaryFile group) throws TrustFault {
        Optional<Octets> file = chip.file(group);
        return file.isPresent()
                && hashes.of(group).isPresent()
                && hashes.digest()
                        .of(file.get().toArray())
                        .equals(hashes.of(group).get());
    }
}
