/** Fingers: image to template to gallery to ranked candidates, with the odds of a false alarm (engine: SourceAFIS). */
@NullMarked
package org.kapija.core.fingerprint;

import org.jspecify.annotations.NullMarked;
