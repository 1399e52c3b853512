/** A region on disk: which files it has, what is in them, and how they come into being once. */
@NullMarked
package org.kapija.provisioning.region;

import org.jspecify.annotations.NullMarked;
