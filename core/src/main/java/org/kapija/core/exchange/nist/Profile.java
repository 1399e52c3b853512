package org.kapija.core.exchange.nist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What partners have agreed upon beyond the standard: which records and fields there are, how often, with which
 * characters. It is data: see {@link ProfileReading} for the form of a file.
 *
 * @param title for people
 * @param versions that are allowed; any if empty
 * @param kinds types of transaction that are allowed; any if empty
 * @param records by type
 * @param fields by type, then number
 * @param closed types of record that may have no field but those named
 * @param compressions of images that are allowed, by type of record; any for a type that is absent
 */
public record Profile(
        String title,
        Set<String> versions,
        Set<String> kinds,
        Map<Integer, RecordRule> records,
        Map<Integer, Map<Integer, FieldRule>> fields,
        Set<Integer> closed,
        Map<Integer, Set<Compression>> compressions) {
    public Profile {
        versions = Set.copyOf(versions);
        kinds = Set.copyOf(kinds);
        records = Map.copyOf(records);
        fields = Map.copyOf(fields);
        closed = Set.copyOf(closed);
        compressions = Map.copyOf(compressions);
    }

    /** Returns what is said of a field. */
    public Optional<FieldRule> field(int type, int number) {
        return Optional.ofNullable(fields.getOrDefault(type, Map.of()).get(number));
    }

    /** Returns what is said of records of a type. */
    public Optional<RecordRule> record(int type) {
        return Optional.ofNullable(records.get(type));
    }

    /** Compares a transaction with the profile; an empty list if it keeps to it. */
    public List<Finding> check(Transaction transaction) {
        return new ProfileCheck(this, transaction).findings();
    }
}
