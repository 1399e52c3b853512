package org.kapija.provisioning.region;

/**
 * What a region is to be, before any file exists.
 *
 * @param region two to sixteen lower-case letters, digits or hyphens; a level of every MQTT topic
 * @param site the checkpoint, spelled like the region
 * @param terminal one to thirty-two letters, digits or hyphens; also the common name of its certificate
 * @param mode demonstration or production
 * @param ports where the programs listen
 */
public record RegionPlan(String region, String site, String terminal, Mode mode, Ports ports) {
    private static final String PLACE = "[a-z0-9][a-z0-9-]{1,15}";
    private static final String TERMINAL = "[A-Za-z0-9][A-Za-z0-9-]{0,31}";

    /** @throws IllegalArgumentException with a sentence naming the option to correct */
    public RegionPlan {
        require(region.matches(PLACE), "The region", region, "2 to 16 of a-z, 0-9 and -");
        require(site.matches(PLACE), "The site", site, "2 to 16 of a-z, 0-9 and -");
        require(terminal.matches(TERMINAL), "The terminal", terminal, "1 to 32 of A-Z, a-z, 0-9 and -");
        require(!terminal.equals("central"), "The terminal", terminal, "any name but central's own");
    }

    private static void require(boolean met, String what, String given, String wanted) {
        if (!met) {
            throw new IllegalArgumentException(what + " is called \"" + given + "\"; it must be " + wanted + ".");
        }
    }

    /**
     * TCP ports on the loopback interface.
     *
     * @param broker where central's broker listens, 1 to 65535
     * @param wan where the terminal finds the broker: the same, or a line that can be cut in between
     * @param console the terminal's console; 0 takes any free one and says which in {@code ready.json}
     * @param central central's page; 0 likewise
     */
    public record Ports(int broker, int wan, int console, int central) {
        /** @throws IllegalArgumentException with a sentence naming the port to correct */
        public Ports {
            requirePort("broker", broker, 1);
            requirePort("wan", wan, 1);
            requirePort("console", console, 0);
            requirePort("central", central, 0);
        }

        private static void requirePort(String name, int port, int lowest) {
            if (port < lowest || port > 65_535) {
                throw new IllegalArgumentException(
                        "The " + name + " port is " + port + "; it must be " + lowest + " to 65535.");
            }
        }
    }
}
