package org.kapija.core.document.picture;

import java.util.ArrayList;
import java.util.List;

/** A zone that was found in an image: two or three lines, one below the other. */
public final class FoundZone {
    private final GreyImage image;
    private final List<LineCourse> courses;

    FoundZone(GreyImage image, List<LineCourse> courses) {
        this.image = image;
        this.courses = List.copyOf(courses);
    }

    /** Returns how many lines there are. */
    public int lines() {
        return courses.size();
    }

    /** Returns the same zone read from the other side, as of a document that lies upside down. */
    public FoundZone turnedOver() {
        List<LineCourse> turned = new ArrayList<>();
        courses.reversed().forEach(course -> turned.add(course.turnedOver()));
        return new FoundZone(image, turned);
    }

    /**
     * Cuts a line out, level and evenly lit.
     *
     * @param line from 0
     */
    public GreyImage cut(int line, Finish finish) {
        return courses.get(line).cut(image, finish);
    }
}
