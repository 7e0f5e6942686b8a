package io.restock.ml.feature.span;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import java.util.List;

/** What the item is, whatever it sells: classes by their place among those there are. */
record TraitPart(FeatureSchema schema, DemandHistory history) implements FeaturePart {

    @Override
    public void past(FeatureRow row) {
        row.put("demand_class", List.of(DemandClass.values()).indexOf(DemandClass.of(history)));
        row.put("revenue_class", revenueClass());
        schema.attributes()
                .keySet()
                .forEach(name -> row.put("attribute_" + name, schema.ordinal(name, history.traits())));
    }

    private double revenueClass() {
        return switch (history.traits().revenueClass()) {
            case A -> 1;
            case B -> 2;
            case C -> 3;
            case null -> Double.NaN;
        };
    }
}
