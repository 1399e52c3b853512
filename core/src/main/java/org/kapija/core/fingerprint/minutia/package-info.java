/** The minutiae of one finger, as every extractor can name them: where, which way, which kind. */
@NullMarked
package org.kapija.core.fingerprint.minutia;

import org.jspecify.annotations.NullMarked;
