/** What keeps the people behind the events unknown to everybody who reads them. */
@NullMarked
package io.restock.platform.privacy;

import org.jspecify.annotations.NullMarked;
