package io.restock.ml.demand.explain;

import io.restock.events.Analogy.Analogue;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.demand.analogue.LikeItem;
import io.restock.ml.demand.explain.Explanation.Change;
import io.restock.ml.demand.replay.DemandReplay;
import io.restock.ml.demand.replay.PastForecasts;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.attribution.Revision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains forecasts from what they knew and by the models that made them. Blocks. */
@Component
class Explanations {

    private final PastForecasts forecasts;
    private final PastModels models;
    private final DemandReplay replay;

    Explanations(PastForecasts forecasts, PastModels models, DemandReplay replay) {
        this.forecasts = forecasts;
        this.models = models;
        this.replay = replay;
    }

    /** None where no such forecast was issued, or where it did not say yet what it knew. */
    Optional<Explanation> of(ForecastId id) {
        var issued = forecasts.find(id);
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        try (var model = models.open(issued.get().model())) {
            var retold = retold(issued.get(), model.forecaster());
            return retold.isEmpty() ? Optional.empty() : Optional.of(explained(retold.get()));
        }
    }

    private Explanation explained(RetoldForecast retold) {
        var issued = retold.issued();
        return new Explanation(
                issued.forecast(),
                issued.item(),
                issued.origin().plusDays(1),
                retold.made().lastDay(),
                issued.model(),
                issued.fallback(),
                retold.isSame(),
                Terms.total(retold.made(), retold.firstDay()),
                Terms.of(retold),
                change(retold));
    }

    private @Nullable Change change(RetoldForecast now) {
        var issued = forecasts.before(now.issued());
        if (issued.isEmpty()) {
            return null;
        }
        try (var model = models.open(issued.get().model())) {
            return change(retold(issued.get(), model.forecaster()), now);
        }
    }

    private static @Nullable Change change(Optional<RetoldForecast> earlier, RetoldForecast now) {
        var first = now.issued().origin().plusDays(1);
        if (earlier.isEmpty() || earlier.get().made().lastDay().isBefore(first)) {
            return null;
        }
        var before = earlier.get();
        var revision = Revision.of(before.made(), now.made());
        return new Change(
                before.issued().forecast(),
                revision.first(),
                revision.last(),
                revision.before() + before.soFar(first),
                now.made().expected(revision.first(), revision.last()) + now.soFar(first),
                Terms.of(revision, before, now));
    }

    private Optional<RetoldForecast> retold(ForecastIssued issued, DemandForecaster model) {
        var horizon = issued.demand().horizon();
        return Optional.ofNullable(issued.known())
                .flatMap(known -> replay.of(issued.item(), known, issued.knownPosition()))
                .flatMap(demand -> demand.historyOfAny(horizon))
                .map(history -> RetoldForecast.of(issued, model, history, handOver(issued)));
    }

    private HandOver handOver(ForecastIssued issued) {
        var analogy = issued.analogy();
        return analogy == null
                ? HandOver.DONE
                : new HandOver(
                        analogy.ownWeight(),
                        analogy.analogues().stream()
                                .map(analogue ->
                                        new LikeItem(analogue.known(), analogue.weight(), history(analogue, issued)))
                                .toList());
    }

    private DemandHistory history(Analogue analogue, ForecastIssued issued) {
        return replay.of(analogue.item(), analogue.known(), issued.knownPosition())
                .flatMap(demand -> demand.history(issued.demand().horizon()))
                .orElseThrow();
    }
}
