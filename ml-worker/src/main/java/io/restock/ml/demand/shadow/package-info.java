/**
 * What the shadow model forecasts beside the champion, for the same items at the same moments: the last forecast of each
 * item and origin, in the view {@value io.restock.ml.demand.shadow.ShadowForecasts#VIEW}. Nobody acts on it. What it
 * forecast as the business day began is measured like the champion's once its days are complete. It is no fold of events, so a lost view store loses it.
 */
@NullMarked
package io.restock.ml.demand.shadow;

import org.jspecify.annotations.NullMarked;
