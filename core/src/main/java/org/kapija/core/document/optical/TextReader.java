package org.kapija.core.document.optical;

import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.picture.GreyImage;

/** Reads the characters of one line of a zone from its image. One thread at a time. */
@FunctionalInterface
public interface TextReader {
    /**
     * Reads a line, in bounded time.
     *
     * @param line dark on light, upright, from its first character to its last with a little margin
     * @param alphabet the characters that can be read
     * @return what was read, from left to right; nothing where nothing could be read
     */
    LineText read(GreyImage line, MrzAlphabet alphabet);
}
