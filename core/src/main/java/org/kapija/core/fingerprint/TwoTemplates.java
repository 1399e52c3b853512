package org.kapija.core.fingerprint;

/**
 * Two templates of one image: of the image as it came, and of the same finger drawn more clearly. Where one of them
 * misses a minutia or invents one the other often does not, so what their comparisons say together
 * ({@link Verification}) errs less than either.
 *
 * @param original of the image as it came; the one that galleries and the reference score use
 * @param enhanced of the image mixed one to one with its ridges filtered along themselves. Never compare it alone: the
 *     filter draws ridges into noise, and strangers then reach thresholds meant for the original
 */
public record TwoTemplates(Template original, Template enhanced) {}
