package org.kapija.core.exchange.nist;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapija.core.message.Message;

/** Compares one transaction with one profile. */
final class ProfileCheck {
    private final Profile profile;
    private final Transaction transaction;
    private final Charset characters;
    private final List<Finding> findings = new ArrayList<>();

    ProfileCheck(Profile profile, Transaction transaction) {
        this.profile = profile;
        this.transaction = transaction;
        this.characters = transaction.characters();
    }

    List<Finding> findings() {
        checkFirst();
        Map<Integer, Integer> counts = new HashMap<>();
        int offset = 0;
        for (int at = 0; at < transaction.records().size(); at++) {
            LogicalRecord record = transaction.records().get(at);
            counts.merge(record.type(), 1, Integer::sum);
            var place = new Place(at + 1, record.type(), "", offset);
            checkCompression(place, record);
            if (record instanceof FieldedRecord fielded) {
                checkFields(place, fielded);
            }
            offset += record.size();
        }
        checkCounts(counts);
        return findings;
    }

    private void checkFirst() {
        var place = new Place(1, 1, "", 0);
        if (!profile.versions().isEmpty() && !profile.versions().contains(transaction.version())) {
            add(place, "version", Map.of("allowed", sorted(profile.versions())));
        }
        if (!profile.kinds().isEmpty() && !profile.kinds().contains(transaction.kind())) {
            add(place, "kind", Map.of("allowed", sorted(profile.kinds())));
        }
    }

    private void checkCounts(Map<Integer, Integer> counts) {
        profile.records().forEach((type, rule) -> {
            int count = counts.getOrDefault(type, 0);
            if (!rule.occurrences().allow(count)) {
                add(
                        new Place(1, 1, "", 0),
                        "records",
                        Map.of(
                                "type",
                                type.toString(),
                                "found",
                                Integer.toString(count),
                                "allowed",
                                rule.occurrences().toString()));
            }
        });
    }

    private void checkCompression(Place place, LogicalRecord record) {
        Set<Compression> allowed = profile.compressions().get(record.type());
        if (allowed != null
                && EmbeddedImage.isPacked(record)
                && !EmbeddedImage.compression(record).map(allowed::contains).orElse(false)) {
            var labels = sorted(allowed.stream().map(Compression::label).toList());
            add(place, "compression", Map.of("allowed", labels));
        }
    }

    private void checkFields(Place place, FieldedRecord record) {
        Map<Integer, FieldRule> rules = profile.fields().getOrDefault(record.type(), Map.of());
        Set<Integer> present =
                record.fields().stream().map(field -> field.number().orElse(-1)).collect(Collectors.toSet());
        rules.values().stream()
                .filter(rule -> rule.occurrences().least() > 0 && !present.contains(rule.number()))
                .forEach(rule -> add(
                        at(place, Field.tag(rule.type(), rule.number()), 0),
                        "field-missing",
                        Map.of("mnemonic", rule.mnemonic())));
        Set<Integer> before = new HashSet<>();
        int offset = place.offset();
        for (Field field : record.fields()) {
            FieldRule rule = rules.get(field.number().orElse(-1));
            Place here = at(place, field.tag(), offset);
            if (field.number().isPresent() && !before.add(field.number().getAsInt())) {
                add(here, "field-twice", Map.of());
            }
            if (rule != null) {
                checkValue(here, field, rule);
            } else if (profile.closed().contains(record.type())) {
                add(here, "field-unknown", Map.of());
            }
            offset += field.size() + 1;
        }
    }

    private void checkValue(Place place, Field field, FieldRule rule) {
        if (rule.characters() == Characters.B) {
            return;
        }
        var subfields = field.items(characters);
        if (!rule.occurrences().allow(subfields.size())) {
            add(
                    place,
                    "occurrences",
                    Map.of(
                            "found",
                            Integer.toString(subfields.size()),
                            "allowed",
                            rule.occurrences().toString()));
        }
        for (List<String> items : subfields) {
            for (String item : items) {
                if (!item.isEmpty() || items.size() == 1) { // an item of several may be left out
                    checkItem(place, item, rule);
                }
            }
        }
    }

    private void checkItem(Place place, String item, FieldRule rule) {
        int length = item.codePointCount(0, item.length());
        if (!rule.length().allow(length)) {
            add(
                    place,
                    "length",
                    Map.of(
                            "found",
                            Integer.toString(length),
                            "allowed",
                            rule.length().toString()));
        } else if (!rule.characters().allow(item)) {
            add(place, "characters", Map.of("allowed", rule.characters().name()));
        }
    }

    private void add(Place place, String what, Map<String, String> arguments) {
        if (findings.size() < NistReading.FINDINGS_MAX) {
            findings.add(new Finding(place, new Message("nist.profile." + what, arguments)));
        }
    }

    private static Place at(Place record, String tag, int offset) {
        return new Place(record.record(), record.type(), tag, Math.max(offset, record.offset()));
    }

    private static String sorted(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(list::add);
        list.sort(null);
        return String.join(" ", list);
    }
}
