/** What came of a contest, in tables and pictures, and whether it is to be believed. */
@NullMarked
package io.restock.ml.evaluation.board;

import org.jspecify.annotations.NullMarked;
