package org.kapija.provisioning.region;

/** The two configuration files of a new region, TOML with comments; docs/configuration.md explains every key. */
final class ConfigurationText {
    private ConfigurationText() {}

    /** {@code terminal.toml}. */
    static String terminal(RegionPlan plan) {
        return """
                # A Kapija terminal. Relative paths start at this file's folder.

                [terminal]
                id = "%1$s"              # also the common name of its certificate
                region = "%2$s"
                site = "%3$s"
                mode = "%4$s"            # "production" refuses simulated devices

                [console]
                port = %5$d                # loopback only; 0 takes any free port, see data/ready.json

                [broker]
                uri = "ssl://localhost:%6$d"

                [tls]
                identity = "tls/terminal.p12"
                trust = "tls/trust.p12"
                secret = "tls/secret"    # the text that opens both

                [keys]
                device = "keys/device.key"         # signs what goes up
                store = "keys/store.key"           # seals what stays here
                central = "keys/central-hpke.json" # seals what only central may read
                receipt = "keys/receipt.pub"       # verifies central's receipts

                [watchlist]
                root = "list-root.json"

                [officers]
                file = "officers.json"

                [store]
                directory = "data"

                [profile]
                legal = "eurodac-2024"

                [devices.fingerprint]
                path = "%7$s"
                profile = "%8$s"
                baud = 57600             # what the module speaks when it is new
                max-baud = 115200        # what the terminal may raise it to

                [devices.document]
                path = "%9$s"

                [gpio]
                provider = "%10$s"
                """.formatted(
                        plan.terminal(),
                        plan.region(),
                        plan.site(),
                        plan.mode().word(),
                        plan.ports().console(),
                        plan.ports().wan(),
                        device(plan.mode(), "fingerprint"),
                        "r307",
                        device(plan.mode(), "document"),
                        gpio(plan.mode()));
    }

    /** {@code central.toml}. */
    static String central(RegionPlan plan) {
        return """
                # Kapija central. Relative paths start at this file's folder.

                [central]
                region = "%1$s"

                [sites.%4$s]
                state = "RS"             # whose registrations its terminals make
                terminals = ["%5$s"]     # each needs its key in keys/devices

                [registers]
                elsewhere = ["AL", "BA", "ME", "MK", "XK"] # known, not connected: answered as not reachable

                [broker]
                port = %2$d              # loopback only; TLS 1.3 with client certificates

                [web]
                port = %3$d                # loopback only; 0 takes any free port, see data/ready.json

                [tls]
                broker = "tls/broker.p12"
                central = "tls/central.p12"
                trust = "tls/trust.p12"
                secret = "tls/secret"    # the text that opens all three

                [keys]
                hpke = "keys/hpke.json"                        # opens what terminals sealed
                receipt = "keys/receipt.key"                   # signs receipts and answers
                list = ["keys/list-1.key", "keys/list-2.key"]  # sign the watchlist; in production each has its own holder
                devices = "keys/devices"                       # TERMINAL.pub of every terminal that may report

                [watchlist]
                root = "list-root.json"  # what terminals will check a list against

                [store]
                directory = "data"
                """.formatted(
                        plan.region(), plan.ports().broker(), plan.ports().central(), plan.site(), plan.terminal());
    }

    private static String device(Mode mode, String name) {
        return switch (mode) {
            case DEMONSTRATION -> "../simulator/dev/" + name;
            case PRODUCTION -> "/dev/kapija/" + name; // named by the udev rules of the wiring table
        };
    }

    private static String gpio(Mode mode) {
        return switch (mode) {
            case DEMONSTRATION -> "simulator";
            case PRODUCTION -> "linux";
        };
    }
}
