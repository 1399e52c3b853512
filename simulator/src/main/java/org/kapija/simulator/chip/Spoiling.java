package org.kapija.simulator.chip;

import java.util.Arrays;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.lds.ElementaryFile;

/** Faults that lie in what is stored. */
final class Spoiling {
    private static final int FROM_THE_END = 5;
    private static final int CUT = 1000;
    private static final byte[] ENDLESS = {0x75, (byte) 0x83, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    private Spoiling() {}

    /** Returns a good chip's content with a fault; the same for faults that do not lie in there. */
    static ChipContent of(ChipContent good, ChipFault fault, ChipPlan plan, SeededRandom random) {
        return switch (fault) {
            case CLONED -> cloned(good, plan, random);
            case ENDLESS_FILE -> good.with(ElementaryFile.DG2, ENDLESS);
            case FILE_CUT_SHORT -> {
                Octets face = content(good, ElementaryFile.DG2);
                yield good.with(ElementaryFile.DG2, Arrays.copyOf(face.toArray(), face.size() - CUT));
            }
            case ALTERED_COM -> otherGroup(good);
            case ALTERED_SOD -> altered(good, ElementaryFile.SOD);
            case ALTERED_DG1 -> altered(good, ElementaryFile.DG1);
            case ALTERED_DG2 -> altered(good, ElementaryFile.DG2);
            case ALTERED_DG11 -> altered(good, ElementaryFile.DG11);
            case ALTERED_DG12 -> altered(good, ElementaryFile.DG12);
            case ALTERED_DG14 -> altered(good, ElementaryFile.DG14);
            case ALTERED_DG15 -> altered(good, ElementaryFile.DG15);
            case ALTERED_CARD_SECURITY -> altered(good, ElementaryFile.CARD_SECURITY);
            case LISTED_AND_ABSENT -> good.without(ElementaryFile.DG12);
            case TORN,
                    MESSAGING_REFUSED,
                    ACCESS_WITHDRAWN,
                    LENGTH_REFUSED,
                    WRONG_CHECKSUM,
                    SLOW,
                    NONSENSE,
                    PACE_REFUSED,
                    PACE_TOKEN_WRONG,
                    NO_APPLICATION,
                    NO_EXTENDED_LENGTH,
                    BAC_ONLY,
                    PACE_ONLY,
                    UNKNOWN_ISSUER,
                    EXPIRED_SIGNER -> good;
        };
    }

    /** The same files, but the copyist had to draw keys of his own. */
    private static ChipContent cloned(ChipContent good, ChipPlan plan, SeededRandom random) {
        Keys own = Keys.drawn(plan, random);
        return new ChipContent(
                good.files(),
                good.passwords(),
                good.pace(),
                good.basicAccess(),
                own.mapping(),
                own.active(),
                own.chip(),
                good.limits(),
                good.parameterWanted());
    }

    private static ChipContent altered(ChipContent good, ElementaryFile file) {
        byte[] bytes = content(good, file).toArray();
        bytes[bytes.length - FROM_THE_END] ^= 1;
        return good.with(file, bytes);
    }

    /** The tag of the face, 75, becomes that of the iris, 76. */
    private static ChipContent otherGroup(ChipContent good) {
        byte[] bytes = content(good, ElementaryFile.COM).toArray();
        for (int at = bytes.length - 1; at > 0; at--) {
            if (bytes[at] == 0x75) {
                bytes[at] = 0x76;
                break;
            }
        }
        return good.with(ElementaryFile.COM, bytes);
    }

    private static Octets content(ChipContent content, ElementaryFile file) {
        Octets bytes = content.files().get(file);
        if (bytes == null) {
            throw new IllegalArgumentException("the chip has no " + file + " to alter: plan one that has");
        }
        return bytes;
    }
}
