/** The lane's camera: drawn pages, photographed and streamed to whoever reads its pipe. */
@NullMarked
package org.kapija.simulator.camera;

import org.jspecify.annotations.NullMarked;
