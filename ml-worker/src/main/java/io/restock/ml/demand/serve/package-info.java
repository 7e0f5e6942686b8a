/** Which models forecast demand: the champion that the events name, the one before it, and a shadow. */
@NullMarked
package io.restock.ml.demand.serve;

import org.jspecify.annotations.NullMarked;
