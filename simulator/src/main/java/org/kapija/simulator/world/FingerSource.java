package org.kapija.simulator.world;

import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Traveller;

/** Grows the image that a finger leaves on the scanner's glass. Any thread may call; a call may take some 100 ms. */
public interface FingerSource {
    /**
     * Grows one impression: 256 x 288 pixels, 8-bit grey, row by row from the finger tip, 500 dpi.
     *
     * @param position ISO/IEC 19794-2, 1 to 10, one that the traveller has
     * @param condition how the finger lies
     * @param impression which time it is: no two are alike, the same number gives the same pixels
     */
    Octets impression(Traveller traveller, int position, Condition condition, int impression);
}
