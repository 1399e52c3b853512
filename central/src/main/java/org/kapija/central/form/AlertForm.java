package org.kapija.central.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.Owner;
import org.kapija.core.watchlist.RegionalProvenance;
import org.kapija.core.watchlist.Subject;

/** An alert as JSON (docs/contracts.md, 4), both ways. A field that is missing or wrong is refused by its name. */
public final class AlertForm {
    private AlertForm() {}

    /**
     * Reads an alert that somebody sent.
     *
     * @throws FormFault naming the field
     */
    public static Alert read(JsonNode json) throws FormFault {
        return read(json, FingerForm::sent);
    }

    /**
     * Reads an alert that {@link #write} wrote; its templates are not parsed again.
     *
     * @throws FormFault naming the field
     */
    public static Alert kept(JsonNode json) throws FormFault {
        return read(json, FingerForm::kept);
    }

    /** How one finger of an alert is read. */
    private interface FingerReading {
        FingerTemplate read(Fields finger) throws FormFault;
    }

    private static Alert read(JsonNode json, FingerReading reading) throws FormFault {
        var fields = new Fields(json, "");
        var owner = fields.object("owner");
        try {
            return new Alert(
                    new AlertId(fields.text("id")),
                    new Owner(owner.text("state"), owner.text("authority")),
                    fields.word("kind", AlertKind::ofWord),
                    subject(fields.object("subject"), reading),
                    fields.text("action"),
                    fields.texts("forbidden"),
                    fields.text("confirm"),
                    fields.truth("discreet"),
                    fields.word("provenance", AlertForm::provenance),
                    fields.instant("expiry"));
        } catch (IllegalArgumentException refused) { // the types say what an alert must have
            throw new FormFault(String.valueOf(refused.getMessage()).split(":", 2)[0], "alert.field-wrong", refused);
        }
    }

    private static Subject subject(Fields subject, FingerReading reading) throws FormFault {
        List<FingerTemplate> fingers = new ArrayList<>();
        for (Fields finger : subject.objects("fingers")) {
            fingers.add(reading.read(finger));
        }
        return new Subject(PersonForm.read(subject), DocumentForm.read(subject), fingers);
    }

    private static Optional<RegionalProvenance> provenance(String word) {
        return Arrays.stream(RegionalProvenance.values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** Writes an alert; {@link #read} gives the same back. Personal data. */
    public static ObjectNode write(Alert alert) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", alert.id().value());
        json.putObject("owner")
                .put("state", alert.owner().state())
                .put("authority", alert.owner().authority());
        json.put("kind", alert.kind().word());
        write(alert.subject(), json.putObject("subject"));
        json.put("action", alert.action());
        var forbidden = json.putArray("forbidden");
        alert.forbidden().forEach(forbidden::add);
        json.put("confirm", alert.confirm());
        json.put("discreet", alert.discreet());
        json.put("provenance", alert.provenance().word().toLowerCase(Locale.ROOT));
        json.put("expiry", alert.expiry().toString());
        return json;
    }

    private static void write(Subject subject, ObjectNode json) {
        PersonForm.write(subject.person(), json);
        DocumentForm.write(subject.documents(), json);
        var fingers = json.putArray("fingers");
        for (FingerTemplate finger : subject.fingers()) {
            Octets template = finger.template().reveal();
            FingerPosition position = finger.position();
            fingers.addObject()
                    .put("position", position.code())
                    .put("template", Base64.getEncoder().encodeToString(template.toArray()));
        }
    }
}
