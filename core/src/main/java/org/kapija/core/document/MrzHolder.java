package org.kapija.core.document;

/**
 * The person as a zone describes them.
 *
 * @param primary primary identifier, mostly the surname; a blank for each filler; may be empty
 * @param secondary secondary identifier, mostly the given names; likewise
 * @param nameFillsField whether the name runs to the end of its field and so may have been cut
 * @param nationality code, one to three letters
 * @param birth date of birth
 * @param sex as stated
 * @param optional optional data, without fillers at the end; may be empty
 * @param secondOptional TD1: optional data of the second line; empty elsewhere
 */
public record MrzHolder(
        String primary,
        String secondary,
        boolean nameFillsField,
        String nationality,
        MrzDate birth,
        Sex sex,
        String optional,
        String secondOptional) {}
