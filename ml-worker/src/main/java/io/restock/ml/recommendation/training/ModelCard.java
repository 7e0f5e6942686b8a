package io.restock.ml.recommendation.training;

import io.restock.events.ModelRef;
import io.restock.ml.recommendation.Taste;
import java.time.LocalDate;
import java.util.List;

/** What one ought to know of a trained recommender before trusting it. */
record ModelCard(ModelRef model, Purchases learntFrom, LocalDate until, double lambda) {

    /** @param measured rows of recall, nDCG and hits */
    String text(List<String> measured) {
        return """
                # %s

                Recommends products from what a shopper bought: EASE (Steck 2019, arXiv:1905.03375), λ = %s, written as an
                ONNX graph of the agreement `cf/1`. SHA-256 `%s`.

                Learnt from %,d order lines for %,d products by %,d known shoppers before %s: Online Retail, by D. Chen,
                S. L. Sain and K. Guo (2012), doi:10.1057/dbm.2012.17, CC BY 4.0. Guests and quantities are left out.
                A history is the last %d products; a purchase counts half after %.0f days. Both, and λ, were chosen by lists made
                at the end of September for October.

                Judged on what those shoppers bought from %s on, top 10, any product:

                | | recall (capped) | nDCG | hits |
                | --- | --- | --- | --- |
                %s

                Trained by `mvn -Ptrain-recommender -pl ml-worker -am process-test-classes -Dtrain.orders=… -Dtrain.lambda=%s`.
                It knows no products that were new after its last day; shoppers without a product it knows get what is popular.
                """.formatted(
                        model.id(),
                        lambda,
                        model.sha256(),
                        learntFrom.lines().size(),
                        learntFrom.skus().size(),
                        learntFrom.byShopper().size(),
                        until,
                        Taste.REMEMBERED,
                        Taste.HALF_LIFE_DAYS,
                        until,
                        String.join("\n", measured),
                        lambda);
    }
}
