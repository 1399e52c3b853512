package org.kapija.simulator.region;

/** The programs that a region starts beside the simulator, as the build packages them. */
enum Program {
    PROVISIONING("provisioning", "org.kapija.provisioning.command.ProvisionCommand"),
    CENTRAL("central", "org.kapija.central.command.CentralCommand"),
    TERMINAL("terminal", "org.kapija.terminal.command.TerminalCommand");

    private final String module;
    private final String mainClass;

    Program(String module, String mainClass) {
        this.module = module;
        this.mainClass = mainClass;
    }

    /** Returns the module's folder below the project's root, also the program's name in its log. */
    String module() {
        return module;
    }

    /** Returns the class to start, by name: the simulator imports no program. */
    String mainClass() {
        return mainClass;
    }
}
