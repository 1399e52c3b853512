package org.kapija.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Alerts as an authority sends them. */
public final class TestAlert {
    private TestAlert() {}

    /** A complete alert with four fingers and a document. */
    public static ObjectNode json(String id, long seed) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.putObject("owner").put("state", "RS").put("authority", "Ministry");
        json.put("kind", "missing-child");
        var subject = json.putObject("subject");
        subject.put("surname", "CANARYNAME").put("given", "ANNA").put("birth", "2012-03");
        subject.putArray("documents").add("UTO" + seed);
        var fingers = subject.putArray("fingers");
        for (int position : new int[] {2, 3, 7, 8}) {
            fingers.addObject().put("position", position).put("template", TestFinger.base64(seed * 10 + position));
        }
        json.put("action", "Take into care.");
        json.putArray("forbidden").add("Do not separate from siblings.");
        json.put("confirm", "Duty officer, +381 11 0000000");
        json.put("discreet", false);
        json.put("provenance", "national");
        json.put("expiry", "2099-01-01T00:00:00Z");
        return json;
    }
}
