/** What every side runs on. */
@NullMarked
package io.restock.platform;

import org.jspecify.annotations.NullMarked;
