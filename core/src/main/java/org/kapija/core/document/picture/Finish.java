package org.kapija.core.document.picture;

/** How a line is cut out for a reader of text; two that err in different places. */
public enum Finish {
    /** As it is, of the height that models of Tesseract take: larger ones it would shrink itself, at more cost. */
    PLAIN(36),
    /** Larger, with edges made stronger: it reads better what is blurred, and worse what is noisy. */
    SHARPENED(42);

    private final int height;

    Finish(int height) {
        this.height = height;
    }

    /** Returns the height, pixels. */
    int height() {
        return height;
    }
}
