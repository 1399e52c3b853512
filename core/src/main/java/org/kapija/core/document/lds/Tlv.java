package org.kapija.core.document.lds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * One data object of a file: a tag, a length, a value (ISO/IEC 8825-1; tags to three octets, definite lengths to four).
 * A view of the file, nothing is copied; a length that leaves the enclosing object is a fault.
 */
public final class Tlv {
    /** A sequence of other objects. */
    public static final int SEQUENCE = 0x30;

    /** A set of other objects. */
    public static final int SET = 0x31;

    /** A number of any size. */
    public static final int INTEGER = 0x02;

    /** Octets. */
    public static final int OCTET_STRING = 0x04;

    /** A name that is numbers. */
    public static final int OBJECT_IDENTIFIER = 0x06;

    /** More objects than any file has in one other; keeps a file of empty objects from filling the memory. */
    private static final int CHILDREN_MAX = 4096;

    private static final int TAG_OCTETS_MAX = 3;
    private static final int LENGTH_OCTETS_MAX = 4;

    private final Octets file;
    private final int tag;
    private final int begin;
    private final int from;
    private final int end;

    private Tlv(Octets file, int tag, int begin, int from, int end) {
        this.file = file;
        this.tag = tag;
        this.begin = begin;
        this.from = from;
        this.end = end;
    }

    /** The object that a file is: of this tag, with nothing behind it. */
    public static Tlv whole(Octets file, int tag) throws LdsFault {
        Tlv object = at(file, 0, file.size()).require(tag);
        if (object.end < file.size()) {
            throw new LdsFault(Message.of("lds.octets-behind", "octets", Integer.toString(file.size() - object.end)));
        }
        return object;
    }

    /** The object that begins at an octet and ends by another. */
    private static Tlv at(Octets file, int begin, int limit) throws LdsFault {
        int at = begin;
        int tag = octet(file, at++, limit);
        if ((tag & 0x1F) == 0x1F) {
            int more = 0x80;
            for (int octets = 1; (more & 0x80) != 0; octets++) {
                if (octets == TAG_OCTETS_MAX) {
                    throw fault("lds.long-tag", begin);
                }
                more = octet(file, at++, limit);
                tag = tag << 8 | more;
            }
        }
        long length = octet(file, at++, limit);
        if (length >= 0x80) {
            int octets = (int) length & 0x7F;
            if (octets == 0 || octets > LENGTH_OCTETS_MAX) {
                throw fault("lds.length", begin);
            }
            length = 0;
            for (int octet = 0; octet < octets; octet++) {
                length = length << 8 | octet(file, at++, limit);
            }
        }
        if (length > limit - at) {
            throw fault("lds.ends", begin);
        }
        return new Tlv(file, tag, begin, at, at + (int) length);
    }

    private static int octet(Octets file, int at, int limit) throws LdsFault {
        if (at >= limit) {
            throw fault("lds.ends", at);
        }
        return file.at(at);
    }

    private static LdsFault fault(String key, int octet) {
        return new LdsFault(Message.of(key, "octet", Integer.toString(octet)));
    }

    /** Returns this object, if it has the tag. */
    public Tlv require(int expected) throws LdsFault {
        if (tag != expected) {
            throw new LdsFault(Message.of("lds.tag", "expected", hex(expected), "found", hex(tag)));
        }
        return this;
    }

    private static String hex(int tag) {
        return Integer.toHexString(tag).toUpperCase(Locale.ROOT);
    }

    /** Returns the tag, its octets in one number. */
    public int tag() {
        return tag;
    }

    /** Returns whether the value is made of objects again. */
    public boolean constructed() {
        int first = tag;
        while (first > 0xFF) {
            first >>>= 8;
        }
        return (first & 0x20) != 0;
    }

    /** Returns the objects that the value is made of. */
    public List<Tlv> children() throws LdsFault {
        List<Tlv> children = new ArrayList<>();
        for (int at = from; at < end; ) {
            if (children.size() == CHILDREN_MAX) {
                throw fault("lds.too-many", at);
            }
            Tlv child = at(file, at, end);
            children.add(child);
            at = child.end;
        }
        return children;
    }

    /** Returns the first child of a tag. */
    public Tlv child(int wanted) throws LdsFault {
        return maybe(wanted).orElseThrow(() -> new LdsFault(Message.of("lds.missing", "tag", hex(wanted))));
    }

    /** Returns the first child of a tag, if there is one. */
    public Optional<Tlv> maybe(int wanted) throws LdsFault {
        return children().stream().filter(child -> child.tag == wanted).findFirst();
    }

    /** Returns the number of octets of the value. */
    public int size() {
        return end - from;
    }

    /** Returns an octet of the value. */
    public int octet(int at) throws LdsFault {
        return octet(file, from + at, end);
    }

    /** Returns an unsigned number of up to four octets of the value, the most significant first. */
    public long number(int at, int octets) throws LdsFault {
        long number = 0;
        for (int octet = 0; octet < octets; octet++) {
            number = number << 8 | octet(at + octet);
        }
        return number;
    }

    /** Returns the value. */
    public Octets value() {
        return file.part(from, end - from);
    }

    /** Returns a stretch of the value. */
    public Octets value(int at, long octets) throws LdsFault {
        if (at < 0 || octets < 0 || octets > size() - (long) at) {
            throw fault("lds.ends", begin);
        }
        return file.part(from + at, (int) octets);
    }

    /** Returns the object with tag and length, as it stands in the file. */
    public Octets encoded() {
        return file.part(begin, end - begin);
    }
}
