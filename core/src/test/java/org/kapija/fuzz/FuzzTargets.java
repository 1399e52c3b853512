package org.kapija.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The targets on the class path, of which only the wanted one is made: others would load what it does not need. */
final class FuzzTargets {
    private FuzzTargets() {}

    /** Returns the names of all, sorted. */
    static List<String> names() {
        return ServiceLoader.load(FuzzTarget.class).stream()
                .map(provider -> name(provider.type()))
                .sorted()
                .toList();
    }

    /** Returns the targets below a package. */
    static List<FuzzTarget> below(String root) {
        return ServiceLoader.load(FuzzTarget.class).stream()
                .filter(provider -> provider.type().getPackageName().startsWith(root))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    static Optional<FuzzTarget> named(String name) {
        return ServiceLoader.load(FuzzTarget.class).stream()
                .filter(provider -> name(provider.type()).equals(name))
                .findFirst()
                .map(ServiceLoader.Provider::get);
    }

    /** Returns the words of a class without the last, with hyphens. */
    static String name(Class<? extends FuzzTarget> target) {
        return target.getSimpleName()
                .replaceFirst("Target$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
