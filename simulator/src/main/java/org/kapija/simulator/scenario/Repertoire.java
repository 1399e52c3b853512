package org.kapija.simulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every scenario there is. */
public final class Repertoire {
    private static final List<Scenario> ALL = Stream.of(
                    List.of(
                            new Clear(),
                            new HitConfirmed(),
                            new HitRejected(),
                            new NameOnlyHit(),
                            new StolenDocument(),
                            new NoDocument(),
                            new BadDocument(),
                            new OfflineTen(),
                            new PowerCut(),
                            new ForgedList(),
                            new DiscreetHit(),
                            new ScannerUnplugged(),
                            new ScannerGarbage(),
                            new WrongBaud(),
                            new BrokerRefuses(),
                            new PortInUse(),
                            new StaleClick(),
                            new DiskFull(),
                            new ChipTorn(),
                            new CameraClear()),
                    ChipCrossing.ALL)
            .flatMap(List::stream)
            .toList();

    private Repertoire() {}

    /** Returns them in the order of the documentation. */
    public static List<Scenario> all() {
        return ALL;
    }

    /** Finds one by its name on the command line. */
    public static Optional<Scenario> named(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }
}
