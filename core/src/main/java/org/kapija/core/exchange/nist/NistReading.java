package org.kapija.core.exchange.nist;

import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What the octets of an exchange file gave. Nothing is thrown, whatever the octets are; time grows with their number.
 *
 * <p>Passed through as it stands is whatever does not decide where a part begins or ends: unknown types of records,
 * unknown and repeated fields, versions, images. Refused is what does decide and does not hold: a length that is none
 * or does not end at a separator, contents that are not there, octets that belong to no record.
 */
public sealed interface NistReading {
    /**
     * Longest file that is looked at, in octets: one palm of 1000 ppi as it is, or ten packed ones. Rewriting holds
     * four copies at its peak, which the terminal's 320 MB bear up to 70 million octets.
     */
    int OCTETS_MAX = 50_000_000;

    /** Most fields of a file: a hundred times what the largest sample has. It bounds the memory. */
    int FIELDS_MAX = 100_000;

    /** Most items of all fields beyond their first ones. It bounds the memory of whoever takes the fields apart. */
    int ITEMS_MAX = 200_000;

    /** Most findings that are kept of a file. */
    int FINDINGS_MAX = 100;

    /**
     * A transaction of which every octet is in one of its records.
     *
     * @param findings what is not as it should be, in the order of the file; at most {@value #FINDINGS_MAX}
     */
    record Read(Transaction transaction, List<Finding> findings) implements NistReading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file of which nothing is used.
     *
     * @param place where reading came to its end
     * @param why what is wrong, and what to do
     */
    record Refused(Place place, Message why) implements NistReading {}

    /** Reads a file. Its records hold copies of its octets: twice the file in memory. */
    static NistReading of(Octets file) {
        try {
            return new TransactionReader(file).read();
        } catch (NistFault fault) {
            return fault.refusal();
        }
    }
}
