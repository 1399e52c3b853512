package org.kapija.provisioning.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The two configuration files of a new region, TOML with comments; docs/configuration.md explains every key. */
final class ConfigurationText {
    private ConfigurationText() {}

    /** {@code terminal.toml}. */
    static String terminal(RegionPlan plan) throws IOException {
        return template("terminal.toml.format")
                .formatted(
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
    static String central(RegionPlan plan) throws IOException {
        return template("central.toml.format")
                .formatted(plan.region(), plan.ports().broker(), plan.ports().central(), plan.site(), plan.terminal());
    }

    private static String template(String name) throws IOException {
        try (var text = Objects.requireNonNull(ConfigurationText.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
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
