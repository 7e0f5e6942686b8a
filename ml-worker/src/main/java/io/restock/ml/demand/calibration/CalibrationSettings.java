package io.restock.ml.demand.calibration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How forecasts are calibrated.
 *
 * @param items of a location whose past is looked at, at most
 * @param days after which a location's calibration is made anew
 */
@ConfigurationProperties("restock.forecast.calibration")
record CalibrationSettings(
        @DefaultValue("500") int items, @DefaultValue("7") int days) {}
