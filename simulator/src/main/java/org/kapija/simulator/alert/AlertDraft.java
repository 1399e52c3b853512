package org.kapija.simulator.alert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.kapija.simulator.traveller.Sex;
import org.kapija.simulator.traveller.Traveller;

/**
 * An alert about one of the invented people, ready to be sent (docs/contracts.md, 4).
 *
 * @param id its name
 * @param kind such as {@code judicial-witness}
 * @param subject whom it is about
 * @param documents by their numbers, none when only the fingers are known
 * @param fingers none when only the document is known
 * @param action what to do on a hit
 * @param discreet whether the traveller must not notice
 */
public record AlertDraft(
        String id,
        String kind,
        Traveller subject,
        List<ListedPaper> documents,
        List<EnrolledFinger> fingers,
        String action,
        boolean discreet) {
    private static final Instant EXPIRY = Instant.parse("2035-01-01T00:00:00Z");

    public AlertDraft {
        documents = List.copyOf(documents);
        fingers = List.copyOf(fingers);
    }

    /** Returns the alert as central takes it. */
    public ObjectNode toJson() {
        ObjectNode alert = JsonNodeFactory.instance.objectNode();
        alert.put("id", id);
        alert.putObject("owner").put("state", "RS").put("authority", "Border Police Directorate (demonstration)");
        alert.put("kind", kind);
        alert.set("subject", subjectJson());
        alert.put("action", action);
        alert.putArray("forbidden").add("Do not tell the traveller's companions.");
        alert.put("confirm", "Duty officer, extension 100");
        alert.put("discreet", discreet);
        alert.put("provenance", "national");
        alert.put("expiry", EXPIRY.toString());
        return alert;
    }

    /** Whoever knows no more than a name has it as its bearer writes it; who has seen a document has that spelling. */
    private void writeName(ObjectNode person) {
        if (documents.isEmpty() && fingers.isEmpty()) {
            String own = subject.name().own();
            int blank = own.lastIndexOf(' ');
            person.put("surname", own.substring(blank + 1));
            person.put("given", own.substring(0, Math.max(0, blank)));
        } else {
            person.put("surname", subject.name().primary());
            person.put("given", subject.name().secondary());
        }
    }

    private ObjectNode subjectJson() {
        ObjectNode person = JsonNodeFactory.instance.objectNode();
        writeName(person);
        person.put("birth", subject.birth().toString());
        person.put("sex", subject.sex() == Sex.FEMALE ? "F" : "M");
        person.put("nationality", subject.nationality());
        var numbers = person.putArray("documents");
        documents.forEach(document -> numbers.add(document.toJson()));
        var prints = person.putArray("fingers");
        fingers.forEach(finger -> prints.add(finger.toJson()));
        return person;
    }
}
