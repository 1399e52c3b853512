package org.kapija.core.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An immutable run of bytes that compares by content and never prints it: an image, a template, a signature, a key. Use
 * it wherever a record would otherwise hold a bare array, whose equality is identity.
 */
public final class Octets {
    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Copies the given bytes.
     *
     * @param bytes any length, zero included
     */
    public static Octets of(byte[] bytes) {
        return new Octets(bytes.clone());
    }

    /** Reads two hexadecimal digits a byte, upper or lower case, no separators. */
    public static Octets ofHex(String digits) {
        return new Octets(HexFormat.of().parseHex(digits));
    }

    /** Returns a fresh copy of the content. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns whether there is no byte at all. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /**
     * Returns one byte.
     *
     * @param index from 0
     * @return 0 to 255
     */
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    /**
     * Returns a stretch.
     *
     * @param from its first byte, from 0
     * @param size 0 or more, within the content
     */
    public Octets part(int from, int size) {
        Objects.checkFromIndexSize(from, size, bytes.length);
        return new Octets(Arrays.copyOfRange(bytes, from, from + size));
    }

    /** Returns the content in lower-case hexadecimal: for identifiers and hashes, never for personal data. */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the length only. */
    @Override
    public String toString() {
        return bytes.length + " octets";
    }
}
