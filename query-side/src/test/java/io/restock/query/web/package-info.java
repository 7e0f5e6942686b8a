/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.web;

import org.jspecify.annotations.NullMarked;
