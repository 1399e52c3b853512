/** Text on images, read by Tesseract, a library of the system that need not be there. */
@NullMarked
package org.kapija.hardware.text;

import org.jspecify.annotations.NullMarked;
