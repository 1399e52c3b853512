package org.kapija.provisioning.region;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Who may sign in at a terminal, with hashed PINs. */
final class OfficersFile {
    private OfficersFile() {}

    /** Describes the officers; the PINs themselves are not in it. */
    static ObjectNode json(List<Officer> officers, Mode mode, SecureRandom random) throws GeneralSecurityException {
        var root = JsonNodeFactory.instance.objectNode();
        var listed = root.putArray("officers");
        for (var officer : officers) {
            var pin = PinHash.of(officer.pin(), mode, random);
            listed.addObject()
                    .put("id", officer.id())
                    .put("name", officer.name())
                    .put("role", officer.role().word())
                    .putObject("pin")
                    .put("algorithm", PinHash.ALGORITHM)
                    .put("rounds", pin.rounds())
                    .put("salt", Base64.getEncoder().encodeToString(pin.salt().toArray()))
                    .put("hash", Base64.getEncoder().encodeToString(pin.hash().toArray()));
        }
        return root;
    }
}
