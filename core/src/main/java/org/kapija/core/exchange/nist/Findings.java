package org.kapija.core.exchange.nist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapija.core.message.Message;

/** Collects what is not as it should be, up to a number that a person would read. */
final class Findings {
    /** Field with the version in the first record. */
    private static final int VERSION = 2;

    /** Editions of 1993, 1997, 2000, 2007, 2011 and its updates of 2013 and 2015. */
    private static final Set<String> VERSIONS = Set.of("0200", "0201", "0300", "0400", "0500", "0501", "0502");

    private final List<Finding> all = new ArrayList<>();

    void add(Place place, String what, Map<String, ?> arguments) {
        if (all.size() < NistReading.FINDINGS_MAX) {
            Map<String, String> texts = new HashMap<>();
            arguments.forEach((name, value) -> texts.put(name, value.toString()));
            all.add(new Finding(place, new Message("nist.finding." + what, texts)));
        }
    }

    /** Tells of an edition that is none of ours; its structure is that of the others as far as anybody knows. */
    void checkVersion(String version, FieldedRecord first) {
        if (!VERSIONS.contains(version)) {
            var place = new Place(1, 1, Field.tag(1, VERSION), first.offsetOf(VERSION));
            add(place, "version", Map.of());
        }
    }

    /** Tells of images whose own head speaks of another size than the record. */
    void checkImages(List<LogicalRecord> records) {
        int offset = 0;
        for (int at = 0; at < records.size(); at++) {
            LogicalRecord record = records.get(at);
            var place = new Place(at + 1, record.type(), "", offset);
            EmbeddedImage.in(record)
                    .ifPresent(image -> ImageSize.of(image)
                            .filter(size -> size.width() != image.width() || size.height() != image.height())
                            .ifPresent(size -> add(
                                    place,
                                    "image-size",
                                    Map.of(
                                            "said",
                                            image.width() + " x " + image.height(),
                                            "found",
                                            size.width() + " x " + size.height()))));
            offset += record.size();
        }
    }

    List<Finding> all() {
        return all;
    }
}
