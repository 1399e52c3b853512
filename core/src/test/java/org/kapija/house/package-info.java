/** The rules that hold the house up, shared by the tests of every module. */
@NullMarked
package org.kapija.house;

import org.jspecify.annotations.NullMarked;
