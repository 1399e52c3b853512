package org.kapija.simulator.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the packaged programs are and how one is started.
 *
 * @param home the project's root: {@code MODULE/target/kapija-MODULE-*.jar} and {@code MODULE/target/lib/*} below it
 * @param java the Java launcher
 */
public record Installation(Path home, Path java) {
    /** System property with the project's root; the {@code kapija} script sets it. */
    public static final String HOME = "kapija.home";

    /**
     * Takes the installation that started this process.
     *
     * @throws IllegalStateException if nobody said where it is
     */
    public static Installation ofThisProcess() {
        String home = System.getProperty(HOME, "");
        if (home.isEmpty()) {
            throw new IllegalStateException(
                    "-D" + HOME + " is not set: start through ./kapija, or set it to the project's root");
        }
        return new Installation(
                Path.of(home).toAbsolutePath().normalize(), Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    /**
     * Returns the command line of the terminal's program, with the simulator's own jar to be found beside it.
     *
     * @param properties options of the virtual machine besides the program's own
     * @throws IOException if the program is not built
     */
    public List<String> terminalBesideSimulator(List<String> properties, List<String> arguments) throws IOException {
        return command(Program.TERMINAL, properties, List.of(jar("simulator")), arguments);
    }

    /**
     * Returns the command line of a program.
     *
     * @param properties options of the virtual machine besides the program's own
     * @param plugins jars that the program shall find and does not ship
     * @throws IOException if the program is not built
     */
    List<String> command(Program program, List<String> properties, List<Path> plugins, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        Path options = home.resolve(program.module()).resolve("src/main/launch/jvm.options");
        if (Files.exists(options)) {
            command.add("@" + options);
        }
        command.addAll(quickStart(program, plugins));
        command.add("-D" + HOME + "=" + home);
        command.addAll(properties);
        command.add("-cp");
        command.add(classPath(program, plugins));
        command.add(program.mainClass());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The classes as they were loaded last time, kept beside the jars: starting takes half as long. */
    private List<String> quickStart(Program program, List<Path> plugins) throws IOException {
        Path target = home.resolve(program.module()).resolve("target");
        // a virtual machine does not use what was kept with other jars
        Path archive = target.resolve(program.module() + (plugins.isEmpty() ? "" : "-beside-plugins") + ".jsa");
        if (Files.exists(archive) && changed(archive).compareTo(latest(program, target.resolve("lib"), plugins)) < 0) {
            Files.deleteIfExists(archive); // the virtual machine would neither use nor replace it
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off", "-Xlog:aot*=off");
    }

    private FileTime latest(Program program, Path libraries, List<Path> plugins) throws IOException {
        var jars = new ArrayList<>(plugins);
        jars.add(jar(program.module()));
        try (var more = Files.newDirectoryStream(libraries)) {
            more.forEach(jars::add);
        }
        FileTime latest = changed(jars.getFirst());
        for (Path jar : jars) {
            latest = changed(jar).compareTo(latest) > 0 ? changed(jar) : latest;
        }
        return latest;
    }

    private static FileTime changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    /**
     * Returns the packaged jar of a module.
     *
     * @throws IOException if it is not built
     */
    Path jar(String module) throws IOException {
        Path target = home.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, "kapija-" + module + "-*.jar")) {
                for (Path jar : jars) {
                    if (!jar.toString().matches(".*-(tests|sources|javadoc)\\.jar")) {
                        return jar;
                    }
                }
            }
        }
        throw new IOException("no kapija-" + module + "-*.jar in " + target + ": build with mvn package");
    }

    private String classPath(Program program, List<Path> plugins) throws IOException {
        var path = new StringBuilder(jar(program.module()).toString());
        // before the libraries: Java looks for a security provider by name from the front, and to make Bouncy Castle's
        // on the way to the simulator's costs a start half a second
        plugins.forEach(plugin -> path.append(':').append(plugin));
        path.append(':').append(home.resolve(program.module()).resolve("target/lib/*"));
        return path.toString();
    }
}
