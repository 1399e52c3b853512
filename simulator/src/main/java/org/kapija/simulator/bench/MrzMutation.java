package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Zones spoilt at random: characters exchanged, lines cut, lengthened, swapped, dropped and repeated. One thread. */
final class MrzMutation {
    private static final String ZONE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<";
    private static final int MUTATIONS_MAX = 4;

    private final List<List<String>> zones;
    private final SplittableRandom random;

    /** @param zones to begin from */
    MrzMutation(List<List<String>> zones, long seed) {
        this.zones = List.copyOf(zones);
        this.random = new SplittableRandom(seed);
    }

    /** Spoils one of the zones in one to four places. */
    List<String> next() {
        List<String> lines = new ArrayList<>(zones.get(random.nextInt(zones.size())));
        for (int times = random.nextInt(MUTATIONS_MAX) + 1; times > 0 && !lines.isEmpty(); times--) {
            mutate(lines);
        }
        return lines;
    }

    private void mutate(List<String> lines) {
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(16)) {
            case 0 -> lines.set(line, text.substring(0, at));
            case 1 -> lines.set(line, text.substring(0, at) + any() + text.substring(at));
            case 2 -> lines.set(line, lines.set(random.nextInt(lines.size()), text));
            case 3 -> lines.remove(line);
            case 4 -> lines.add(text);
            case 5 -> lines.set(line, text.repeat(random.nextInt(4)));
            case 6, 7 -> lines.set(line, exchanged(text, at, any()));
            default -> lines.set(line, exchanged(text, at, ZONE.charAt(random.nextInt(ZONE.length()))));
        }
    }

    private static String exchanged(String text, int at, char by) {
        return at == text.length() ? text : text.substring(0, at) + by + text.substring(at + 1);
    }

    private char any() {
        return (char) random.nextInt(Character.MAX_VALUE + 1); // halves of surrogates, controls and all
    }
}
