package org.kapija.simulator.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kapija.simulator.region.Ground;
import org.kapija.simulator.traveller.Cast;

/** The terminal has a certificate of another region: the broker does not let it in, and the lane works on. */
final class BrokerRefuses implements Scenario {
    private static final String IDENTITY = "tls/terminal.p12";

    @Override
    public String name() {
        return "broker-refuses";
    }

    @Override
    public String proves() {
        return "A refused certificate is called that, the lane works without central, and nothing is lost meanwhile.";
    }

    @Override
    public void prepare(Ground ground) throws IOException {
        Path identity = ground.terminal().resolve(IDENTITY);
        Files.move(identity, identity.resolveSibling("own.p12"));
        ground.foreignIdentity(identity);
    }

    @Override
    public void play(Stage stage) throws IOException {
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        guard.sees(
                "that the broker refuses the certificate",
                view -> view.path("status").path("uplink").path("key").asText().equals("broker.certificate-refused"));
        Crossing.searched(guard, stage.traveller(Cast.CLEAR));
        Crossing.ended(guard, stage.traveller(Cast.CLEAR));
        int waiting = Show.queue(guard.view());
        stage.check("the entries wait in the journal", waiting > 0);
        stage.terminalEnds();
        Path identity = stage.region().ground().terminal().resolve(IDENTITY);
        Files.move(identity.resolveSibling("own.p12"), identity, StandardCopyOption.REPLACE_EXISTING);
        stage.says("technician", "installs the right certificate");
        stage.terminalReturns();
        stage.guard().sees("the network up", Show::networkUp);
        stage.booksAgree();
    }
}
