/** What is wrong with a region on disk, finding by finding. */
@NullMarked
package org.kapija.provisioning.check;

import org.jspecify.annotations.NullMarked;
