package org.kapija.simulator.traveller;

/**
 * An invented name, in the script its bearer writes and as a document's machine readable zone carries it.
 *
 * @param own as the bearer writes it
 * @param primary the primary identifier in Latin capitals, words apart by one space (Doc 9303-3 §4.6)
 * @param secondary the secondary identifier likewise; empty when the document has a single name
 */
public record PersonName(String own, String primary, String secondary) {
    public PersonName {
        if (!primary.matches("[A-Z]+( [A-Z]+)*") || !secondary.matches("([A-Z]+( [A-Z]+)*)?")) {
            throw new IllegalArgumentException("not Latin capitals: " + primary + ", " + secondary);
        }
    }

    /** Returns the name for a reader of any script: Latin first, then as its bearer writes it. */
    public String display() {
        String latin = secondary.isEmpty() ? capitalised(primary) : capitalised(secondary) + " " + capitalised(primary);
        return latin.equalsIgnoreCase(own) ? own : latin + " · " + own;
    }

    private static String capitalised(String capitals) {
        var text = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            boolean first = i == 0 || capitals.charAt(i - 1) == ' ';
            text.append(first ? capitals.charAt(i) : Character.toLowerCase(capitals.charAt(i)));
        }
        return text.toString();
    }
}
